package io.ampgate.simulator.chargepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.ChangeConfiguration.ConfigurationStatus;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.Reset.ResetStatus;
import io.ampgate.ocpp.message.Reset.ResetType;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.message.StopTransaction.Reason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResetTest {
    private static final Duration REBOOT = ChargePointFixture.BEHAVIOUR.reboot();

    @Test
    void aSoftResetStopsTransactionsThenBoots() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // When
            Reset.Response answer = fixture.central.commands(new Reset.Request(ResetType.Soft));
            fixture.time.advanceToAlarmIn(REBOOT);
            // Then
            fixture.central.awaits(2, BootNotification.Request.class);
            StopTransaction.Request stop =
                    fixture.central.received(StopTransaction.Request.class).getFirst();
            assertThat(answer.status()).isEqualTo(ResetStatus.Accepted);
            assertThat(stop.reason()).isEqualTo(Reason.SoftReset);
            fixture.awaitStatus(1, ChargePointStatus.Preparing);
        }
    }

    @Test
    void aSoftResetDoesNotWaitForeverForAnAnswer() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            fixture.central.ignores(StopTransaction.Request.class);
            fixture.central.commands(new Reset.Request(ResetType.Soft));
            fixture.central.awaits(1, StopTransaction.Request.class);
            // When
            fixture.time.advanceToAlarmIn(ChargePointFixture.BEHAVIOUR.gracefulStop());
            fixture.time.advanceToAlarmIn(REBOOT);
            // Then
            fixture.central.awaits(2, BootNotification.Request.class);
            List<StopTransaction.Request> stops = fixture.central.awaits(2, StopTransaction.Request.class);
            assertThat(stops.get(1)).isEqualTo(stops.get(0));
        }
    }

    @Test
    void aHardResetClosesAtOnceAndTellsTheStopAgainIfItWasNotConfirmed() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            fixture.central.ignores(StopTransaction.Request.class);
            // When
            fixture.central.commands(new Reset.Request(ResetType.Hard));
            fixture.time.advanceToAlarmIn(REBOOT);
            // Then
            fixture.central.awaits(2, BootNotification.Request.class);
            StopTransaction.Request stop =
                    fixture.central.awaits(2, StopTransaction.Request.class).getLast();
            assertThat(stop.reason()).isEqualTo(Reason.HardReset);
            assertThat(stop.transactionId()).isEqualTo(1);
        }
    }

    @Test
    void whatNeedsARebootTakesEffectAfterIt() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            ChangeConfiguration.Response answer =
                    fixture.central.commands(new ChangeConfiguration.Request("WebSocketPingInterval", "47"));
            assertThat(fixture.time.isAlarmIn(Duration.ofSeconds(47))).isFalse();
            // When
            fixture.central.commands(new Reset.Request(ResetType.Hard));
            fixture.time.advanceToAlarmIn(REBOOT);
            // Then
            assertThat(answer.status()).isEqualTo(ConfigurationStatus.RebootRequired);
            await().until(() -> fixture.time.isAlarmIn(Duration.ofSeconds(47)));
        }
    }
}
