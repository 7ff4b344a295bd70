package io.ampgate.gateway.session;

import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.frame.ObservedFrame.Direction;
import io.ampgate.contracts.frame.ObservedFrame.Kind;
import io.ampgate.gateway.command.Awaited;
import io.ampgate.gateway.history.FrameHistory;
import io.ampgate.ocpp.message.Action;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Numbers the frames of one session and hands them to the history. */
public final class FrameLog {

    private final SessionFacts facts;
    private final FrameHistory history;
    private long sequence;

    FrameLog(SessionFacts facts, FrameHistory history) {
        this.facts = facts;
        this.history = history;
    }

    /** A frame of which no more is known than that it arrived. */
    public void malformed(String text, Instant now) {
        add(Direction.fromChargePoint, Kind.malformed, null, null, null, null, text, now);
    }

    public void calledByChargePoint(String messageId, @Nullable String action, String text, Instant now) {
        add(Direction.fromChargePoint, Kind.call, messageId, action, null, null, text, now);
    }

    /** @param awaited our CALL; absent when nobody asked */
    public void answeredByChargePoint(
            Kind kind,
            String messageId,
            @Nullable Awaited awaited,
            @Nullable String errorCode,
            String text,
            Instant now) {
        String action = awaited == null ? null : awaited.action().name();
        Instant sentAt = awaited == null ? null : awaited.sentAt();
        add(Direction.fromChargePoint, kind, messageId, action, sentAt, errorCode, text, now);
    }

    void sent(
            Kind kind,
            String messageId,
            @Nullable Action action,
            @Nullable Instant calledAt,
            @Nullable String errorCode,
            String text,
            Instant now) {
        String name = action == null ? null : action.name();
        add(Direction.toChargePoint, kind, messageId, name, calledAt, errorCode, text, now);
    }

    private void add(
            Direction direction,
            Kind kind,
            @Nullable String messageId,
            @Nullable String action,
            @Nullable Instant calledAt,
            @Nullable String errorCode,
            String text,
            Instant now) {
        history.observed(new ObservedFrame(
                facts.chargePointId(),
                facts.sessionId(),
                facts.gateway().id(),
                ++sequence,
                direction,
                kind,
                now,
                messageId,
                action,
                calledAt == null ? null : Duration.between(calledAt, now).toMillis(),
                errorCode,
                text));
    }
}
