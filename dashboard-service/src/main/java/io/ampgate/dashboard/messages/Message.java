package io.ampgate.dashboard.messages;

import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.frame.ObservedFrame.Direction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A CALL with its answer, as REST shows it; the live stream sends it in two halves.
 *
 * @param id absent in the half of an answer
 * @param direction of the CALL
 * @param call its payload; the text of the frame where it has none
 * @param answer payload of the CALLRESULT, or the details of the CALLERROR
 */
public record Message(
        @Nullable String id,
        String chargePointId,
        String sessionId,
        String gateway,
        Direction direction,
        @Nullable String action,
        @Nullable String messageId,
        @Nullable Instant calledAt,
        @Nullable Instant answeredAt,
        @Nullable Long latencyMs,
        @Nullable JsonNode call,
        @Nullable JsonNode answer,
        Outcome outcome,
        @Nullable String errorCode,
        @Nullable String errorDescription) {

    static String id(String sessionId, long sequence) {
        return sessionId + ":" + sequence;
    }

    /** What a frame alone tells: both halves carry the message id and the direction of the CALL. */
    public static Message half(ObservedFrame frame) {
        return switch (frame.kind()) {
            case call -> opening(frame, FrameText.callPayload(frame.text()), Outcome.PENDING);
            case malformed -> opening(frame, FrameText.whole(frame.text()), Outcome.MALFORMED);
            case callResult -> answering(frame, Outcome.ANSWERED, null);
            case callError -> answering(frame, Outcome.ERROR, FrameText.errorDescription(frame.text()));
        };
    }

    private static Message opening(ObservedFrame frame, @Nullable JsonNode call, Outcome outcome) {
        return new Message(
                id(frame.sessionId().value(), frame.sequence()),
                frame.chargePointId(),
                frame.sessionId().value(),
                frame.gatewayId(),
                frame.direction(),
                frame.action(),
                frame.messageId(),
                frame.at(),
                null,
                null,
                call,
                null,
                outcome,
                null,
                null);
    }

    private static Message answering(ObservedFrame frame, Outcome outcome, @Nullable String errorDescription) {
        Long latency = frame.latencyMillis();
        return new Message(
                null,
                frame.chargePointId(),
                frame.sessionId().value(),
                frame.gatewayId(),
                Pairing.opposite(frame.direction()),
                frame.action(),
                frame.messageId(),
                latency == null ? null : frame.at().minusMillis(latency),
                frame.at(),
                latency,
                null,
                FrameText.answerPayload(frame.text(), outcome),
                outcome,
                frame.errorCode(),
                errorDescription);
    }
}
