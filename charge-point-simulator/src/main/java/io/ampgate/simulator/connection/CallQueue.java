package io.ampgate.simulator.connection;

import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.ChargePointRequest;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The calls of one connection: one in flight, the others wait for their turn (OCPP-J 1.6 section 4.1.1). */
final class CallQueue {
    private final ArrayDeque<Pending<?>> waiting = new ArrayDeque<>();
    private @Nullable Pending<?> inFlight;
    private @Nullable String closedBecause;

    /** A call with the future of its outcome. */
    record Pending<R extends CentralSystemResponse>(
            String messageId, ChargePointRequest<R> request, CompletableFuture<CallOutcome<R>> outcome) {
        void unanswered(String reason) {
            outcome.complete(new CallOutcome.Unanswered<>(reason));
        }

        void refused(String errorCode, String description, String details) {
            outcome.complete(new CallOutcome.Refused<>(errorCode, description, details));
        }
    }

    /** Adds a call; {@link #next} says when it may be sent. */
    void add(Pending<?> call) {
        @Nullable String reason;
        synchronized (this) {
            reason = closedBecause;
            if (reason == null) {
                waiting.add(call);
            }
        }
        if (reason != null) {
            call.unanswered(reason);
        }
    }

    /** The call to send now, which thereby is in flight; empty while another one is. */
    synchronized Optional<Pending<?>> next() {
        if (inFlight != null) {
            return Optional.empty();
        }
        inFlight = waiting.poll();
        return Optional.ofNullable(inFlight);
    }

    /** The call in flight if the answer belongs to it; it stays in flight until it is {@link #ended}. */
    synchronized Optional<Pending<?>> awaiting(String messageId) {
        return Optional.<Pending<?>>ofNullable(inFlight)
                .filter(call -> call.messageId().equals(messageId));
    }

    /** Makes room for the next call. */
    synchronized void ended(Pending<?> call) {
        if (awaiting(call.messageId()).isPresent()) {
            inFlight = null;
        }
    }

    /** No call is answered any more. */
    void close(String reason) {
        List<Pending<?>> lost;
        synchronized (this) {
            closedBecause = reason;
            if (inFlight != null) {
                waiting.addFirst(inFlight);
                inFlight = null;
            }
            lost = List.copyOf(waiting);
            waiting.clear();
        }
        lost.forEach(call -> call.unanswered(reason));
    }
}
