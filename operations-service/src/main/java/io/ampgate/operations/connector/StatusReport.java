package io.ampgate.operations.connector;

import io.ampgate.ocpp.message.StatusNotification;
import java.time.Duration;
import java.time.Instant;

/** A StatusNotification as it came in. */
public record StatusReport(
        String chargePointId, String messageId, Instant receivedAt, StatusNotification.Request request) {

    /** A clock may be this much ahead of ours before we stop believing it. */
    static final Duration CLOCK_AHEAD = Duration.ofMinutes(5);

    /** A report older than this is not a late one; the clock was never set. */
    static final Duration LONGEST_DELAY = Duration.ofDays(1);

    /** When the status was entered: the charge point's own time where it is believable, else when we got it. */
    Instant effectiveAt() {
        Instant reported = request.timestamp();
        if (reported == null
                || reported.isAfter(receivedAt.plus(CLOCK_AHEAD))
                || reported.isBefore(receivedAt.minus(LONGEST_DELAY))) {
            return receivedAt;
        }
        return reported;
    }
}
