package io.ampgate.gateway.call;

import static java.util.Objects.requireNonNull;

import io.ampgate.ocpp.message.Action;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** Counts what became of the frames of charge points. */
@Singleton
public final class CallMeters {

    private final Map<Action, Map<Outcome, Counter>> calls = new EnumMap<>(Action.class);
    private final Counter unanswerable;
    private final Counter unknownActions;
    private final Counter stale;

    public CallMeters(MeterRegistry metrics) {
        for (Action action : Action.values()) {
            Map<Outcome, Counter> byOutcome = new EnumMap<>(Outcome.class);
            for (Outcome outcome : Outcome.values()) {
                byOutcome.put(
                        outcome,
                        metrics.counter("ampgate.gateway.calls", "action", action.name(), "outcome", outcome.name()));
            }
            calls.put(action, byOutcome);
        }
        unanswerable = metrics.counter("ampgate.gateway.frames.unanswerable");
        unknownActions = metrics.counter("ampgate.gateway.calls.unknown");
        stale = metrics.counter("ampgate.gateway.stale");
    }

    /** What a CALL got. */
    public enum Outcome {
        answered,
        refused,
        notStored,
        late
    }

    void count(Action action, Outcome outcome) {
        requireNonNull(requireNonNull(calls.get(action)).get(outcome)).increment();
    }

    /** A frame that nobody could answer, or an answer that nobody asked for. */
    void unanswerable() {
        unanswerable.increment();
    }

    void unknownAction() {
        unknownActions.increment();
    }

    /** Something from or for a session that is not the current one any more. */
    public void stale() {
        stale.increment();
    }
}
