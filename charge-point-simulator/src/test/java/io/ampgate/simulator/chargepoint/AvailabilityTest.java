package io.ampgate.simulator.chargepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.ChangeAvailability;
import io.ampgate.ocpp.message.ChangeAvailability.AvailabilityStatus;
import io.ampgate.ocpp.message.ChangeAvailability.AvailabilityType;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStartTransaction.RemoteStartStopStatus;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.Reset.ResetType;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import org.junit.jupiter.api.Test;

class AvailabilityTest {
    @Test
    void aFreeConnectorChangesAtOnceAndBack() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            assertThat(change(fixture, 1, AvailabilityType.Inoperative)).isEqualTo(AvailabilityStatus.Accepted);
            fixture.awaitStatus(1, ChargePointStatus.Unavailable);
            RemoteStartTransaction.Response refused =
                    fixture.central.commands(new RemoteStartTransaction.Request(1, "APP", null));
            // When
            AvailabilityStatus back = change(fixture, 1, AvailabilityType.Operative);
            // Then
            assertThat(refused.status()).isEqualTo(RemoteStartStopStatus.Rejected);
            assertThat(back).isEqualTo(AvailabilityStatus.Accepted);
            fixture.awaitStatus(1, ChargePointStatus.Available);
            assertThat(fixture.statuses(2)).containsExactly(ChargePointStatus.Available);
        }
    }

    @Test
    void aChargingConnectorChangesWhenItsTransactionEnds() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            assertThat(change(fixture, 1, AvailabilityType.Inoperative)).isEqualTo(AvailabilityStatus.Scheduled);
            assertThat(fixture.chargePoint.state(1).join()).isInstanceOf(ConnectorState.Charging.class);
            // When
            fixture.chargePoint.presentTag(1, "TAG");
            // Then
            fixture.awaitStatus(1, ChargePointStatus.Unavailable);
            assertThat(fixture.statuses(1)).doesNotContain(ChargePointStatus.Finishing);
        }
    }

    @Test
    void connectorZeroMeansAllAndSurvivesAReboot() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            change(fixture, 0, AvailabilityType.Inoperative);
            fixture.awaitStatus(0, ChargePointStatus.Unavailable);
            fixture.awaitStatus(2, ChargePointStatus.Unavailable);
            // When
            fixture.central.commands(new Reset.Request(ResetType.Hard));
            fixture.time.advanceToAlarmIn(ChargePointFixture.BEHAVIOUR.reboot());
            // Then
            fixture.central.awaits(2, BootNotification.Request.class);
            fixture.awaitState(1, ConnectorState.Unavailable.class);
            fixture.awaitStatus(0, ChargePointStatus.Unavailable);
        }
    }

    @Test
    void anUnknownConnectorIsRejected() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // When
            AvailabilityStatus status = change(fixture, 3, AvailabilityType.Inoperative);
            // Then
            assertThat(status).isEqualTo(AvailabilityStatus.Rejected);
        }
    }

    private static AvailabilityStatus change(ChargePointFixture fixture, int connectorId, AvailabilityType type) {
        return fixture.central
                .commands(new ChangeAvailability.Request(connectorId, type))
                .status();
    }
}
