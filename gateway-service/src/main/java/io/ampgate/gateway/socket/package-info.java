/** The WebSocket endpoint, and the life of a connection from handshake to drain. */
@NullMarked
package io.ampgate.gateway.socket;

import org.jspecify.annotations.NullMarked;
