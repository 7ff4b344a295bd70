/** The OCPP-J gateway: sockets, authentication, framing, correlation. No business rule, no database. */
@NullMarked
package io.ampgate.gateway;

import org.jspecify.annotations.NullMarked;
