package io.ampgate.dashboard.messages;

import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.frame.ObservedFrame.Direction;
import io.ampgate.contracts.frame.ObservedFrame.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The frames of one batch as messages.
 *
 * @param messages opened in this batch, answered where the answer is in it too
 * @param looseAnswers whose CALL came in an earlier batch
 */
record Pairing(List<MessageRow> messages, List<LooseAnswer> looseAnswers) {

    /** An answer and what to look for; {@code orphan} is the row for it when no such message is found. */
    record LooseAnswer(Direction direction, Outcome outcome, MessageRow.Answer answer, MessageRow orphan) {}

    private record FrameId(String sessionId, long sequence) {}

    private record Key(String sessionId, @Nullable String messageId, Direction direction) {}

    Pairing {
        messages = List.copyOf(messages);
        looseAnswers = List.copyOf(looseAnswers);
    }

    /** Frames of a session are in order; one that comes twice counts once. An answer belongs to the newest open CALL with its message id. */
    static Pairing of(List<ObservedFrame> frames) {
        List<MessageRow> messages = new ArrayList<>();
        List<LooseAnswer> loose = new ArrayList<>();
        Map<Key, Integer> open = new HashMap<>();
        Set<FrameId> seen = new HashSet<>();
        for (ObservedFrame frame : frames) {
            if (!seen.add(new FrameId(frame.sessionId().value(), frame.sequence()))) {
                continue;
            }
            if (frame.kind() == Kind.call || frame.kind() == Kind.malformed) {
                if (frame.messageId() != null) {
                    open.put(key(frame, frame.direction()), messages.size());
                }
                messages.add(opened(frame));
            } else {
                Integer index = open.remove(key(frame, opposite(frame.direction())));
                if (index == null) {
                    loose.add(loose(frame));
                } else {
                    MessageRow call = messages.get(index);
                    messages.set(index, call.answered(outcome(frame), answer(frame, call.calledAt())));
                }
            }
        }
        return new Pairing(messages, loose);
    }

    private static Key key(ObservedFrame frame, Direction direction) {
        return new Key(frame.sessionId().value(), frame.messageId(), direction);
    }

    private static MessageRow opened(ObservedFrame frame) {
        return row(
                frame,
                frame.at(),
                frame.direction(),
                frame.kind() == Kind.malformed ? Outcome.MALFORMED : Outcome.PENDING,
                frame.text(),
                null);
    }

    private static LooseAnswer loose(ObservedFrame frame) {
        Outcome outcome = outcome(frame);
        MessageRow.Answer answer = answer(frame, frame.at());
        if (frame.action() == null) {
            return new LooseAnswer(
                    frame.direction(),
                    outcome,
                    answer,
                    row(frame, frame.at(), frame.direction(), Outcome.MALFORMED, frame.text(), null));
        }
        Instant calledAt = frame.at().minusMillis(answer.latencyMillis());
        return new LooseAnswer(
                frame.direction(),
                outcome,
                answer,
                row(frame, calledAt, opposite(frame.direction()), outcome, null, answer));
    }

    private static MessageRow row(
            ObservedFrame frame,
            Instant calledAt,
            Direction direction,
            Outcome outcome,
            @Nullable String callText,
            MessageRow.@Nullable Answer answer) {
        return new MessageRow(
                calledAt,
                frame.sessionId().value(),
                frame.sequence(),
                frame.chargePointId(),
                frame.gatewayId(),
                direction,
                outcome,
                frame.action(),
                frame.messageId(),
                callText,
                answer);
    }

    private static MessageRow.Answer answer(ObservedFrame frame, Instant calledAt) {
        long measured = Duration.between(calledAt, frame.at()).toMillis();
        return new MessageRow.Answer(
                frame.at(),
                frame.sequence(),
                Objects.requireNonNullElse(frame.latencyMillis(), measured),
                frame.text(),
                frame.errorCode());
    }

    private static Outcome outcome(ObservedFrame answer) {
        return answer.kind() == Kind.callError ? Outcome.ERROR : Outcome.ANSWERED;
    }

    static Direction opposite(Direction direction) {
        return direction == Direction.fromChargePoint ? Direction.toChargePoint : Direction.fromChargePoint;
    }
}
