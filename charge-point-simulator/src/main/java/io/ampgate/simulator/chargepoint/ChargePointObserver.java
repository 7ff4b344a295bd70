package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.simulator.connection.ConnectionObserver;

/** Sees what happens to a charge point. Called on threads of the simulation: must not block. */
public interface ChargePointObserver extends ConnectionObserver {
    /** The socket is open. */
    default void connected(String chargePointId) {}

    /** The charge point closed the socket, to reboot or because its power was switched off. */
    default void switchedOff(String chargePointId) {}

    /** The socket was lost; the charge point connects again. */
    default void disconnected(String chargePointId, String reason) {}

    /** An attempt to connect failed; another one follows. */
    default void connectFailed(String chargePointId, String reason) {}

    /** A connector is in a new state. Called on the charge point's own thread of events. */
    default void connectorChanged(String chargePointId, int connectorId, ConnectorState state) {}

    /** A transaction-related message was refused so often that it is given up (section 3.7.1). */
    default void discarded(String chargePointId, ChargePointRequest<?> request) {}
}
