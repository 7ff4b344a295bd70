@NullMarked
package io.ampgate.gateway.handshake;

import org.jspecify.annotations.NullMarked;
