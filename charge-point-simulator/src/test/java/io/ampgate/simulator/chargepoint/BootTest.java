package io.ampgate.simulator.chargepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStartTransaction.RemoteStartStopStatus;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class BootTest {
    @Test
    void anAcceptedChargePointReportsItsConnectorsAndSendsHeartbeats() {
        try (ChargePointFixture fixture = new ChargePointFixture(Map.of())) {
            // Given
            answersBoot(fixture, RegistrationStatus.Accepted, 77);
            // When
            fixture.chargePoint.powerOn();
            // Then
            fixture.central.awaits(3, StatusNotification.Request.class);
            assertThat(fixture.central.received().getFirst()).isInstanceOf(BootNotification.Request.class);
            assertThat(fixture.statuses(0)).containsExactly(ChargePointStatus.Available);
            assertThat(fixture.statuses(2)).containsExactly(ChargePointStatus.Available);
            fixture.time.advanceToAlarmIn(Duration.ofSeconds(77));
            fixture.central.awaits(1, Heartbeat.Request.class);
        }
    }

    @Test
    void aPendingChargePointAnswersButSaysNothingUntilItBootsAgain() {
        try (ChargePointFixture fixture = new ChargePointFixture(Map.of())) {
            // Given
            answersBoot(fixture, RegistrationStatus.Pending, 90);
            fixture.chargePoint.powerOn();
            fixture.time.awaitAlarmIn(Duration.ofSeconds(90));
            // When
            GetConfiguration.Response configuration = fixture.central.commands(new GetConfiguration.Request(List.of()));
            RemoteStartTransaction.Response remoteStart =
                    fixture.central.commands(new RemoteStartTransaction.Request(1, "TAG", null));
            answersBoot(fixture, RegistrationStatus.Accepted, 300);
            // Then
            assertThat(configuration.configurationKey()).isNotEmpty();
            assertThat(remoteStart.status()).isEqualTo(RemoteStartStopStatus.Rejected);
            assertThat(fixture.central.received()).hasSize(1);
            fixture.time.advance(Duration.ofSeconds(90));
            fixture.central.awaits(2, BootNotification.Request.class);
            fixture.awaitStatus(1, ChargePointStatus.Available);
        }
    }

    @Test
    void aRejectedChargePointDoesNotAnswerAndKeepsTheIntervalOverANewConnection() {
        try (ChargePointFixture fixture = new ChargePointFixture(Map.of())) {
            // Given
            answersBoot(fixture, RegistrationStatus.Rejected, 600);
            fixture.chargePoint.powerOn();
            fixture.time.awaitAlarmIn(Duration.ofMinutes(10));
            CompletableFuture<Frame> unanswered = fixture.central.sendsCommand(new GetConfiguration.Request(List.of()));
            // When
            fixture.goOffline();
            fixture.reconnect();
            answersBoot(fixture, RegistrationStatus.Accepted, 300);
            // Then
            assertThat(unanswered).isNotDone();
            assertThat(fixture.central.received(BootNotification.Request.class)).hasSize(1);
            fixture.time.advance(Duration.ofMinutes(10));
            fixture.central.awaits(2, BootNotification.Request.class);
        }
    }

    @Test
    void withoutAnIntervalItChoosesOne() {
        try (ChargePointFixture fixture = new ChargePointFixture(Map.of())) {
            // Given
            answersBoot(fixture, RegistrationStatus.Rejected, 0);
            fixture.chargePoint.powerOn();
            fixture.central.awaits(1, BootNotification.Request.class);
            // When
            fixture.time.advance(Duration.ofSeconds(29));
            // Then
            assertThat(fixture.central.received(BootNotification.Request.class)).hasSize(1);
            await().until(() -> {
                fixture.time.advance(Duration.ofSeconds(9));
                return fixture.central.received(BootNotification.Request.class).size() > 1;
            });
        }
    }

    @Test
    void aRefusedHandshakeIsTriedAgain() {
        try (ChargePointFixture fixture = new ChargePointFixture(Map.of())) {
            // Given
            fixture.central.refuses(true);
            fixture.chargePoint.powerOn();
            await().until(() -> !fixture.events.failures.isEmpty());
            // When
            fixture.reconnect();
            // Then
            fixture.awaitStatus(1, ChargePointStatus.Available);
            assertThat(fixture.events.failures.getFirst()).isEqualTo("refused with HTTP status 404");
        }
    }

    @Test
    void aLostConnectionNeedsNoNewBoot() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            fixture.goOffline();
            fixture.chargePoint.plugIn(2, ChargePointFixture.CAR);
            // When
            fixture.reconnect();
            // Then
            fixture.awaitStatus(2, ChargePointStatus.Preparing);
            assertThat(fixture.central.received(BootNotification.Request.class)).hasSize(1);
            assertThat(fixture.statuses(1)).containsExactly(ChargePointStatus.Available);
        }
    }

    private static void answersBoot(ChargePointFixture fixture, RegistrationStatus status, int interval) {
        fixture.central.answers(
                BootNotification.Request.class,
                request -> new BootNotification.Response(status, fixture.time.instant(), interval));
    }
}
