package io.ampgate.simulator.chargepoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.message.StopTransaction.Reason;
import io.ampgate.simulator.configuration.ConfigurationKey;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OfflineQueueTest {
    private static final Map<ConfigurationKey, String> THREE_ATTEMPTS_A_MINUTE = Map.of(
            ConfigurationKey.TransactionMessageAttempts, "3",
            ConfigurationKey.TransactionMessageRetryInterval, "60",
            ConfigurationKey.MeterValueSampleInterval, "0");

    @Test
    void aSessionWhileOfflineIsDeliveredInOrderWithTheTimesItHappened() {
        try (ChargePointFixture fixture =
                ChargePointFixture.online(Map.of(ConfigurationKey.AllowOfflineTxForUnknownId, "true"))) {
            // Given
            fixture.goOffline();
            fixture.chargePoint.plugIn(1, ChargePointFixture.CAR);
            fixture.chargePoint.presentTag(1, "TAG");
            fixture.time.advance(Duration.ofSeconds(20));
            fixture.chargePoint.presentTag(1, "TAG");
            // When
            fixture.reconnect();
            // Then
            StopTransaction.Request stop =
                    fixture.central.awaits(1, StopTransaction.Request.class).getFirst();
            StartTransaction.Request start =
                    fixture.central.received(StartTransaction.Request.class).getFirst();
            assertThat(transactionMessages(fixture))
                    .containsExactly(
                            StartTransaction.Request.class,
                            MeterValues.Request.class,
                            MeterValues.Request.class,
                            StopTransaction.Request.class);
            assertThat(stop.transactionId()).isEqualTo(1);
            assertThat(Duration.between(start.timestamp(), stop.timestamp())).isEqualTo(Duration.ofSeconds(20));
            assertThat(stop.timestamp()).isBefore(fixture.time.instant());
        }
    }

    @Test
    void aMessageOnItsWayWhenTheConnectionIsLostIsSentAgain() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            fixture.central.ignores(StopTransaction.Request.class);
            fixture.chargePoint.presentTag(1, "TAG");
            fixture.central.awaits(1, StopTransaction.Request.class);
            // When
            fixture.goOffline();
            fixture.reconnect();
            // Then
            List<StopTransaction.Request> stops = fixture.central.awaits(2, StopTransaction.Request.class);
            assertThat(stops.get(1)).isEqualTo(stops.get(0));
        }
    }

    @Test
    void aRefusedMessageIsSentAgainAfterGrowingIntervalsAndThenGivenUp() {
        try (ChargePointFixture fixture = ChargePointFixture.charging(THREE_ATTEMPTS_A_MINUTE)) {
            // Given
            fixture.central.answers(StopTransaction.Request.class, request -> {
                throw new CallErrorException(CallErrorCode.InternalError, "cannot process");
            });
            fixture.chargePoint.presentTag(1, "TAG");
            // When
            fixture.time.advanceToAlarmIn(Duration.ofSeconds(60));
            fixture.central.awaits(2, StopTransaction.Request.class);
            fixture.time.advanceToAlarmIn(Duration.ofMinutes(2));
            fixture.central.awaits(3, StopTransaction.Request.class);
            // Then
            await().until(() -> fixture.events.discarded.size() == 1);
            assertThat(fixture.events.discarded.getFirst()).isInstanceOf(StopTransaction.Request.class);
        }
    }

    @Test
    void whatBelongsToAStartThatWasGivenUpCarriesTheTransactionIdMinusOne() {
        try (ChargePointFixture fixture = ChargePointFixture.online(Map.of(
                ConfigurationKey.TransactionMessageAttempts, "1", ConfigurationKey.MeterValueSampleInterval, "0"))) {
            // Given
            fixture.central.answers(StartTransaction.Request.class, request -> {
                throw new CallErrorException(CallErrorCode.InternalError, "cannot process");
            });
            fixture.chargePoint.plugIn(1, ChargePointFixture.CAR);
            fixture.chargePoint.presentTag(1, "TAG");
            await().until(() -> fixture.events.discarded.size() == 1);
            // When
            fixture.chargePoint.unplug(1);
            // Then
            StopTransaction.Request stop =
                    fixture.central.awaits(1, StopTransaction.Request.class).getFirst();
            assertThat(stop.transactionId()).isEqualTo(-1);
            assertThat(stop.reason()).isEqualTo(Reason.EVDisconnected);
        }
    }

    @Test
    void offlineAnUnknownTagIsNotLetIn() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            fixture.goOffline();
            fixture.chargePoint.plugIn(1, ChargePointFixture.CAR);
            // When
            fixture.chargePoint.presentTag(1, "UNKNOWN");
            // Then
            assertThat(fixture.chargePoint.state(1).join()).isInstanceOf(ConnectorState.Plugged.class);
        }
    }

    @Test
    void offlineATagThatWasAcceptedBeforeIsLetIn() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            fixture.chargePoint.unplug(1);
            fixture.goOffline();
            fixture.chargePoint.plugIn(1, ChargePointFixture.CAR);
            // When
            fixture.chargePoint.presentTag(1, "tag");
            // Then
            assertThat(fixture.chargePoint.state(1).join()).isInstanceOf(ConnectorState.Charging.class);
        }
    }

    private static List<Class<?>> transactionMessages(ChargePointFixture fixture) {
        return fixture.central.received().stream()
                .<Class<?>>map(ChargePointRequest::getClass)
                .filter(
                        List.of(
                                StartTransaction.Request.class,
                                MeterValues.Request.class,
                                StopTransaction.Request.class)::contains)
                .toList();
    }
}
