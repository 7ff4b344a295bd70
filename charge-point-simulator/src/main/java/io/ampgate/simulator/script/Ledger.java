package io.ampgate.simulator.script;

import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.simulator.connection.CallOutcome;
import io.ampgate.simulator.connection.ConnectionObserver;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What a charge point said and how each call ended, in the order of the ends: the truth to compare a system with. */
public final class Ledger implements ConnectionObserver {
    private final List<Entry> entries = new CopyOnWriteArrayList<>();

    /** One call of the charge point. */
    public record Entry(ChargePointRequest<?> request, CallOutcome<?> outcome) {
        public boolean isConfirmed() {
            return outcome instanceof CallOutcome.Confirmed;
        }
    }

    @Override
    public void called(ChargePointRequest<?> request, CallOutcome<?> outcome) {
        entries.add(new Entry(request, outcome));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The requests of one type that were confirmed. */
    public <R extends CentralSystemResponse, Q extends ChargePointRequest<R>> List<Q> confirmed(Class<Q> type) {
        return entries.stream()
                .filter(Entry::isConfirmed)
                .map(Entry::request)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
