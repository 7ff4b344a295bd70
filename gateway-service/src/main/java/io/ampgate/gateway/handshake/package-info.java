/** Who may connect: identity, subprotocol, Basic authentication. */
@NullMarked
package io.ampgate.gateway.handshake;

import org.jspecify.annotations.NullMarked;
