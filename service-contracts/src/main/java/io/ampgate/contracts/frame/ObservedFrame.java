package io.ampgate.contracts.frame;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A frame that passed a gateway (topic {@code ocpp.frames}).
 *
 * @param sequence counts the frames of the session from 1
 * @param messageId absent where none could be read
 * @param action of the CALL, or of the CALL that this answers
 * @param latencyMillis of an answer: since its CALL
 * @param text the frame as it was on the wire
 */
public record ObservedFrame(
        String chargePointId,
        SessionId sessionId,
        String gatewayId,
        long sequence,
        Direction direction,
        Kind kind,
        Instant at,
        @Nullable String messageId,
        @Nullable String action,
        @Nullable Long latencyMillis,
        @Nullable String errorCode,
        String text)
        implements Contract {

    /** Who sent it. */
    public enum Direction {
        fromChargePoint,
        toChargePoint
    }

    /** What it was; malformed: nothing that OCPP-J knows. */
    public enum Kind {
        call,
        callResult,
        callError,
        malformed
    }
}
