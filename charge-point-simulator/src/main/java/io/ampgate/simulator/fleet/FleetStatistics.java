package io.ampgate.simulator.fleet;

import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.simulator.chargepoint.ChargePointObserver;
import io.ampgate.simulator.chargepoint.ConnectorState;
import io.ampgate.simulator.connection.CallOutcome;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/** Counts what a fleet does, and tells each kind of trouble once. Thread-safe. */
public final class FleetStatistics implements ChargePointObserver {
    private final Consumer<String> news;
    private final Map<String, Boolean> charging = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connected = new AtomicInteger();
    private final LongAdder confirmed = new LongAdder();
    private final LongAdder errors = new LongAdder();
    private final LongAdder unanswered = new LongAdder();
    private final LongAdder commands = new LongAdder();

    /** The counts at one moment; calls are those of the charge points, commands those of the central system. */
    public record Snapshot(int connected, int charging, long calls, long errors, long unanswered, long commands) {}

    /** @param news takes a line for a person to read */
    public FleetStatistics(Consumer<String> news) {
        this.news = news;
    }

    public Snapshot snapshot() {
        return new Snapshot(
                connected.get(),
                (int) charging.values().stream().filter(Boolean::booleanValue).count(),
                confirmed.sum() + errors.sum() + unanswered.sum(),
                errors.sum(),
                unanswered.sum(),
                commands.sum());
    }

    @Override
    public void connected(String chargePointId) {
        connected.incrementAndGet();
    }

    @Override
    public void switchedOff(String chargePointId) {
        connected.decrementAndGet();
    }

    @Override
    public void disconnected(String chargePointId, String reason) {
        connected.decrementAndGet();
        tell(chargePointId + " lost its connection: " + reason, "disconnected " + reason);
    }

    @Override
    public void connectFailed(String chargePointId, String reason) {
        tell(chargePointId + " cannot connect: " + reason + "; it tries again", "failed " + reason);
    }

    @Override
    public void connectorChanged(String chargePointId, int connectorId, ConnectorState state) {
        charging.put(chargePointId + "/" + connectorId, state instanceof ConnectorState.Charging);
    }

    @Override
    public void discarded(String chargePointId, ChargePointRequest<?> request) {
        tell(chargePointId + " gave up " + request, "discarded " + request.getClass());
    }

    @Override
    public void called(ChargePointRequest<?> request, CallOutcome<?> outcome) {
        switch (outcome) {
            case CallOutcome.Confirmed<?> _ -> confirmed.increment();
            case CallOutcome.Unanswered<?> _ -> unanswered.increment();
            case CallOutcome.Refused<?> refused -> {
                errors.increment();
                tell("got " + refused + " for " + request, "refused " + refused.errorCode() + request.getClass());
            }
        }
    }

    @Override
    public void commanded(CentralSystemRequest<?> request) {
        commands.increment();
    }

    private void tell(String line, String kind) {
        if (told.add(kind)) {
            news.accept(line);
        }
    }
}
