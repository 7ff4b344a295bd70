package io.ampgate.transaction.metering;

import java.time.Duration;
import java.time.Instant;

/**
 * The newest values of a running transaction. Older readings that come late, as after a time offline, change nothing. A
 * reading from the future counts as taken when it was received, or it would hide all that follow.
 */
public record LatestValues(String chargePointId, int transactionId, Instant at, DerivedValues values) {

    private static final Duration CLOCK_TOLERANCE = Duration.ofMinutes(5);

    public static LatestValues of(int transactionId, MeterReading reading) {
        boolean future = reading.sampledAt().isAfter(reading.receivedAt().plus(CLOCK_TOLERANCE));
        return new LatestValues(
                reading.chargePointId(),
                transactionId,
                future ? reading.receivedAt() : reading.sampledAt(),
                reading.derived());
    }

    /** The newer of both, completed by the other where a quantity was not measured. */
    public LatestValues and(LatestValues other) {
        return other.at.isBefore(at) ? completedBy(other) : other.completedBy(this);
    }

    private LatestValues completedBy(LatestValues older) {
        return new LatestValues(chargePointId, transactionId, at, values.orElse(older.values));
    }
}
