package io.ampgate.simulator.fleet;

import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.simulator.chargepoint.ChargePointObserver;
import io.ampgate.simulator.chargepoint.ConnectorState;
import io.ampgate.simulator.connection.CallOutcome;
import java.util.List;

/** Lets the drivers of one charge point see what its connectors do, and the statistics everything. */
final class Household implements ChargePointObserver {
    private final FleetStatistics statistics;
    private List<Driver> drivers = List.of();
    private boolean begun;

    Household(FleetStatistics statistics) {
        this.statistics = statistics;
    }

    /** Before the power is switched on. */
    void moveIn(List<Driver> newDrivers) {
        drivers = List.copyOf(newDrivers);
    }

    @Override
    public void connected(String chargePointId) {
        statistics.connected(chargePointId);
        if (!begun) {
            begun = true;
            drivers.forEach(Driver::begin);
        }
    }

    @Override
    public void connectorChanged(String chargePointId, int connectorId, ConnectorState state) {
        statistics.connectorChanged(chargePointId, connectorId, state);
        drivers.get(connectorId - 1).changed(state);
    }

    @Override
    public void switchedOff(String chargePointId) {
        statistics.switchedOff(chargePointId);
    }

    @Override
    public void disconnected(String chargePointId, String reason) {
        statistics.disconnected(chargePointId, reason);
    }

    @Override
    public void connectFailed(String chargePointId, String reason) {
        statistics.connectFailed(chargePointId, reason);
    }

    @Override
    public void discarded(String chargePointId, ChargePointRequest<?> request) {
        statistics.discarded(chargePointId, request);
    }

    @Override
    public void called(ChargePointRequest<?> request, CallOutcome<?> outcome) {
        statistics.called(request, outcome);
    }

    @Override
    public void commanded(CentralSystemRequest<?> request) {
        statistics.commanded(request);
    }
}
