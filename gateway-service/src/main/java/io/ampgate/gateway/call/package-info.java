/** What charge points ask: decoded, routed to the services, answered. */
@NullMarked
package io.ampgate.gateway.call;

import org.jspecify.annotations.NullMarked;
