package io.ampgate.operations.connector;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConnectorStatusTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void takesTheTimeOfTheChargePointAsSince() {
        // When
        ConnectorStatus status = current(null, report(ChargePointStatus.Available, NOON.minusSeconds(30), NOON));

        // Then
        assertThat(status.since()).isEqualTo(NOON.minusSeconds(30));
        assertThat(status.updatedAt()).isEqualTo(NOON);
    }

    @Test
    void keepsSinceWhileTheStatusIsTheSame() {
        // Given
        ConnectorStatus charging = current(null, report(ChargePointStatus.Charging, NOON, NOON));

        // When
        ConnectorStatus again =
                current(charging, report(ChargePointStatus.Charging, NOON.plusSeconds(60), NOON.plusSeconds(60)));

        // Then
        assertThat(again.since()).isEqualTo(NOON);
    }

    @Test
    void isNotOverwrittenByAnOlderReportThatCameLate() {
        // Given
        ConnectorStatus charging = current(null, report(ChargePointStatus.Charging, NOON, NOON));

        // When
        ConnectorStatus.Outcome outcome = ConnectorStatus.after(
                charging, report(ChargePointStatus.Preparing, NOON.minusSeconds(600), NOON.plusSeconds(5)));

        // Then
        assertThat(outcome).isEqualTo(new ConnectorStatus.Outcome.Late());
    }

    @Test
    void isNotChangedByTheSameReportAgain() {
        // Given
        StatusReport report = report(ChargePointStatus.Charging, NOON, NOON);

        // When
        ConnectorStatus.Outcome outcome = ConnectorStatus.after(current(null, report), report);

        // Then
        assertThat(outcome).isEqualTo(new ConnectorStatus.Outcome.Late());
    }

    @Test
    void takesTheTimeOfReceiptWithoutATimestamp() {
        // When
        ConnectorStatus status = current(null, report(ChargePointStatus.Available, null, NOON));

        // Then
        assertThat(status.since()).isEqualTo(NOON);
    }

    @Test
    void doesNotBelieveAClockThatIsAheadOrWasNeverSet() {
        // Given
        ConnectorStatus available = current(null, report(ChargePointStatus.Available, NOON, NOON));

        // When
        ConnectorStatus ahead = current(
                available, report(ChargePointStatus.Preparing, NOON.plus(Duration.ofDays(400)), NOON.plusSeconds(10)));
        ConnectorStatus neverSet = current(
                ahead, report(ChargePointStatus.Charging, Instant.parse("1970-01-01T00:01:00Z"), NOON.plusSeconds(20)));

        // Then
        assertThat(ahead.since()).isEqualTo(NOON.plusSeconds(10));
        assertThat(neverSet.status()).isEqualTo(ChargePointStatus.Charging);
        assertThat(neverSet.since()).isEqualTo(NOON.plusSeconds(20));
    }

    private static ConnectorStatus current(@Nullable ConnectorStatus before, StatusReport report) {
        return switch (ConnectorStatus.after(before, report)) {
            case ConnectorStatus.Outcome.Current(ConnectorStatus status) -> status;
            case ConnectorStatus.Outcome.Late() -> throw new AssertionError("late: " + report);
        };
    }

    private static StatusReport report(ChargePointStatus status, @Nullable Instant reportedAt, Instant receivedAt) {
        return new StatusReport(
                "CP1",
                "m",
                receivedAt,
                new StatusNotification.Request(
                        1, StatusNotification.ChargePointErrorCode.NoError, null, status, reportedAt, null, null));
    }
}
