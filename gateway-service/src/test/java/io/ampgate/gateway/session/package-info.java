@NullMarked
package io.ampgate.gateway.session;

import org.jspecify.annotations.NullMarked;
