/** Every frame in both directions, to topic ocpp.frames. */
@NullMarked
package io.ampgate.gateway.history;

import org.jspecify.annotations.NullMarked;
