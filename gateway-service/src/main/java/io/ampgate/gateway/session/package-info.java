/** One connection of one charge point, and which of them is the current one. */
@NullMarked
package io.ampgate.gateway.session;

import org.jspecify.annotations.NullMarked;
