/** What services send to this gateway. */
@NullMarked
package io.ampgate.gateway.inbox;

import org.jspecify.annotations.NullMarked;
