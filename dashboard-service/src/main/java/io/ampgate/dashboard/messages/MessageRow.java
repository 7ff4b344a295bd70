package io.ampgate.dashboard.messages;

import io.ampgate.contracts.frame.ObservedFrame.Direction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message as it is stored.
 *
 * @param sequence of the frame that opened it; with the session it identifies the message
 * @param direction of the CALL
 * @param callText absent when the answer came without its CALL
 */
record MessageRow(
        Instant calledAt,
        String sessionId,
        long sequence,
        String chargePointId,
        String gatewayId,
        Direction direction,
        Outcome outcome,
        @Nullable String action,
        @Nullable String messageId,
        @Nullable String callText,
        @Nullable Answer answer) {

    /** What ended it. */
    record Answer(
            Instant at,
            long sequence,
            long latencyMillis,
            String text,
            @Nullable String errorCode) {}

    MessageRow answered(Outcome newOutcome, Answer newAnswer) {
        return new MessageRow(
                calledAt,
                sessionId,
                sequence,
                chargePointId,
                gatewayId,
                direction,
                outcome == Outcome.MALFORMED ? Outcome.MALFORMED : newOutcome,
                action,
                messageId,
                callText,
                newAnswer);
    }
}
