package io.ampgate.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.SessionId;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChangeAvailability;
import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.TriggerMessage;
import io.ampgate.ocpp.message.TriggerMessage.MessageTrigger;
import io.ampgate.ocpp.message.UnlockConnector;
import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExpectedEffectTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final SessionId SESSION = new SessionId("b");
    private static final Evidence BOOT =
            new Evidence.MessageReceived("CP1", NOON, MessageTrigger.BootNotification, null);

    static Stream<Arguments> shown() {
        CentralSystemRequest<?> reset = new Reset.Request(Reset.ResetType.Soft);
        CentralSystemRequest<?> available =
                new ChangeAvailability.Request(2, ChangeAvailability.AvailabilityType.Operative);
        CentralSystemRequest<?> allAvailable =
                new ChangeAvailability.Request(0, ChangeAvailability.AvailabilityType.Operative);
        CentralSystemRequest<?> meterValues = new TriggerMessage.Request(MessageTrigger.MeterValues, 1);
        Evidence reported = new Evidence.StatusReported("CP1", NOON, 2, "Available");
        return Stream.of(
                Arguments.of(reset, BOOT, "it sent a BootNotification"),
                Arguments.of(reset, new Evidence.Reconnected("CP1", NOON, new SessionId("c")), "it connected again"),
                Arguments.of(reset, new Evidence.Reconnected("CP1", NOON, new SessionId("a")), null),
                Arguments.of(reset, new Evidence.Reconnected("CP1", NOON, SESSION), null),
                Arguments.of(available, reported, "connector 2 reported Available"),
                Arguments.of(available, new Evidence.StatusReported("CP1", NOON, 1, "Available"), null),
                Arguments.of(allAvailable, reported, "connector 2 reported Available"),
                Arguments.of(
                        new RemoteStopTransaction.Request(7),
                        new Evidence.TransactionStopped("CP1", NOON, 7),
                        "transaction 7 stopped"),
                Arguments.of(
                        new RemoteStopTransaction.Request(7), new Evidence.TransactionStopped("CP1", NOON, 8), null),
                Arguments.of(
                        meterValues,
                        new Evidence.MessageReceived("CP1", NOON, MessageTrigger.MeterValues, 1),
                        "it sent a MeterValues"),
                Arguments.of(
                        meterValues, new Evidence.MessageReceived("CP1", NOON, MessageTrigger.MeterValues, 2), null));
    }

    @ParameterizedTest
    @MethodSource("shown")
    void knowsItsEvidence(CentralSystemRequest<?> request, Evidence evidence, @Nullable String words) {
        // When
        String shown = ExpectedEffect.of(request).shownBy(evidence, SESSION);

        // Then
        assertThat(shown).isEqualTo(words);
    }

    @Test
    void expectsNothingOfActionsWhoseAnswerSaysItAll() {
        // Then
        assertThat(ExpectedEffect.of(new UnlockConnector.Request(1))).isEqualTo(new ExpectedEffect.Nothing());
        assertThat(ExpectedEffect.of(new TriggerMessage.Request(MessageTrigger.Heartbeat, null)))
                .isEqualTo(new ExpectedEffect.Nothing());
    }
}
