package io.ampgate.simulator.connection;

import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointRequest;

/** Sees what happens on connections. Called on threads of the HTTP client: must not block. */
public interface ConnectionObserver {
    /** A frame is handed to the socket. */
    default void sent(String frame) {}

    /** A frame has arrived. */
    default void received(String frame) {}

    /** An answer that no call waits for, or a text that is no frame. */
    default void unexpected(String frame) {}

    /** A CALL of the charge point has ended. */
    default void called(ChargePointRequest<?> request, CallOutcome<?> outcome) {}

    /** A CALL of the central system has arrived and is valid. */
    default void commanded(CentralSystemRequest<?> request) {}
}
