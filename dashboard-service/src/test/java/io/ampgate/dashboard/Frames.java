package io.ampgate.dashboard;

import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.frame.ObservedFrame.Direction;
import io.ampgate.contracts.frame.ObservedFrame.Kind;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The frames of one session, as its gateway observes them one after the other. */
public final class Frames {

    private final String chargePoint;
    private final SessionId session = SessionId.next();
    private Instant now;
    private long sequence;

    public Frames(String chargePoint, Instant start) {
        this.chargePoint = chargePoint;
        this.now = start;
    }

    public ObservedFrame calls(String messageId, String action) {
        return frame(
                Direction.fromChargePoint,
                Kind.call,
                messageId,
                action,
                null,
                null,
                "[2,\"" + messageId + "\",\"" + action + "\",{\"idTag\":\"" + chargePoint + "-tag\"}]");
    }

    public ObservedFrame isAnswered(String messageId, String action, long latencyMillis) {
        return frame(
                Direction.toChargePoint,
                Kind.callResult,
                messageId,
                action,
                latencyMillis,
                null,
                "[3,\"" + messageId + "\",{\"status\":\"Accepted\"}]");
    }

    public ObservedFrame isRefused(String messageId, String action, long latencyMillis) {
        return frame(
                Direction.toChargePoint,
                Kind.callError,
                messageId,
                action,
                latencyMillis,
                "NotImplemented",
                "[4,\"" + messageId + "\",\"NotImplemented\",\"no such action\",{}]");
    }

    public ObservedFrame isCalled(String messageId, String action) {
        return frame(
                Direction.toChargePoint,
                Kind.call,
                messageId,
                action,
                null,
                null,
                "[2,\"" + messageId + "\",\"" + action + "\",{}]");
    }

    public ObservedFrame says(String nonsense) {
        return frame(Direction.fromChargePoint, Kind.malformed, null, null, null, null, nonsense);
    }

    public ObservedFrame answersUnasked(String messageId) {
        return frame(
                Direction.fromChargePoint,
                Kind.callResult,
                messageId,
                null,
                null,
                null,
                "[3,\"" + messageId + "\",{}]");
    }

    private ObservedFrame frame(
            Direction direction,
            Kind kind,
            @Nullable String messageId,
            @Nullable String action,
            @Nullable Long latencyMillis,
            @Nullable String errorCode,
            String text) {
        now = now.plusMillis(latencyMillis == null ? 1 : latencyMillis);
        return new ObservedFrame(
                chargePoint,
                session,
                "gateway-0",
                ++sequence,
                direction,
                kind,
                now,
                messageId,
                action,
                latencyMillis,
                errorCode,
                text);
    }
}
