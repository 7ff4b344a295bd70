package io.ampgate.gateway.session;

import java.time.Duration;

/**
 * Why the gateway closes a connection: the close code of RFC 6455 section 7.4.1 and the words for log, presence and
 * charge point.
 */
public record CloseCause(int code, String reason) {

    private static final int NORMAL = 1000;
    private static final int GOING_AWAY = 1001;
    private static final int POLICY_VIOLATION = 1008;
    private static final int MESSAGE_TOO_BIG = 1009;

    static CloseCause superseded() {
        return new CloseCause(NORMAL, "superseded by a newer connection of this charge point");
    }

    /** The charge point does not answer; it should connect again. */
    static CloseCause silent(Duration deadline) {
        return new CloseCause(GOING_AWAY, "no pong within " + deadline.toSeconds() + " s");
    }

    public static CloseCause gatewayStops() {
        return new CloseCause(GOING_AWAY, "gateway is stopping, connect again");
    }

    public static CloseCause tooBig(int bytes) {
        return new CloseCause(MESSAGE_TOO_BIG, "message larger than " + bytes + " bytes");
    }

    static CloseCause barred(String detail) {
        return new CloseCause(POLICY_VIOLATION, detail);
    }
}
