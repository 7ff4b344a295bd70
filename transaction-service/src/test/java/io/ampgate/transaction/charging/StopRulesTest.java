package io.ampgate.transaction.charging;

import static io.ampgate.transaction.charging.Calls.NOW;
import static io.ampgate.transaction.charging.Calls.start;
import static io.ampgate.transaction.charging.Calls.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import io.ampgate.transaction.authorization.IdTag;
import io.ampgate.transaction.authorization.IdTagStatus;
import io.ampgate.transaction.authorization.KnownIdTags;
import io.ampgate.transaction.metering.MeterReading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StopRulesTest {

    private static final int ID = 7;

    private final Calls calls = new Calls();
    private ChargingTransaction stored = new ChargingTransaction(
            ID,
            StartKey.of(Calls.CHARGE_POINT, start("good", 100)),
            "good",
            IdTagInfo.of(AuthorizationStatus.Accepted),
            null,
            NOW,
            new ChargingTransaction.State.Active());

    @Test
    void stopsAndTellsAboutTheIdTagThatStopped() {
        // When
        BatchOutcome outcome = judge(calls.of(stop(ID, 500, "Good")));

        // Then
        assertThat(payload(outcome)).isEqualTo("{\"idTagInfo\":{\"status\":\"Accepted\"}}");
        assertThat(outcome.stopped()).singleElement().satisfies(stopped -> {
            assertThat(stopped.transactionId()).isEqualTo(ID);
            assertThat(stopped.stop().meterStop()).isEqualTo(500);
            assertThat(stopped.stop().reason()).isEqualTo(StopTransaction.Reason.Local);
        });
        assertThat(outcome.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChargingEvent.TransactionStopped.class,
                        stopped -> assertThat(stopped.meterStop()).isEqualTo(500));
    }

    @Test
    void tellsNothingWhenNoIdTagStopped() {
        // When
        BatchOutcome outcome = judge(calls.of(stop(ID, 500, null)));

        // Then
        assertThat(payload(outcome)).isEqualTo("{}");
    }

    @Test
    void changesNothingWhenTheSameStopComesAgain() {
        // Given
        Stop first = Stop.of(stop(ID, 500, "Gone"), IdTagInfo.of(AuthorizationStatus.Blocked), NOW);
        stored = stored.stopped(first);

        // When
        BatchOutcome outcome = judge(calls.of(stop(ID, 500, "gone")));

        // Then
        assertThat(payload(outcome)).isEqualTo("{\"idTagInfo\":{\"status\":\"Blocked\"}}");
        assertThat(outcome.stopped()).isEmpty();
        assertThat(outcome.mismatches()).isEmpty();
    }

    @Test
    void keepsADifferentSecondStopForReconciliation() {
        // Given
        stored = stored.stopped(Stop.of(stop(ID, 500, null), null, NOW));

        // When
        BatchOutcome outcome = judge(calls.of(stop(ID, 501, "good")));

        // Then
        assertThat(payload(outcome)).isEqualTo("{\"idTagInfo\":{\"status\":\"Accepted\"}}");
        assertThat(outcome.stopped()).isEmpty();
        assertThat(outcome.mismatches()).singleElement().returns(Mismatch.Kind.secondStop, Mismatch::kind);
    }

    @Test
    void keepsAStopOfAnUnknownTransactionForReconciliation() {
        // When
        BatchOutcome outcome = judge(calls.of(stop(-1, 500, null)));

        // Then
        assertThat(payload(outcome)).isEqualTo("{}");
        assertThat(outcome.mismatches())
                .singleElement()
                .returns(Mismatch.Kind.unknownTransaction, Mismatch::kind)
                .returns(-1, Mismatch::transactionId);
    }

    @Test
    void leavesTheTransactionOfAnotherChargePointAlone() {
        // When
        BatchOutcome outcome = judge(calls.of("CP-2", stop(ID, 500, null)));

        // Then
        assertThat(outcome.stopped()).isEmpty();
        assertThat(outcome.mismatches()).singleElement().returns(Mismatch.Kind.foreignTransaction, Mismatch::kind);
    }

    @Test
    void takesTheTrueStopOfATransactionThatAnOperatorClosed() {
        // Given
        stored = new ChargingTransaction(
                ID, stored.key(), "good", stored.idTagInfo(), null, NOW, new ChargingTransaction.State.Closed());

        // When
        BatchOutcome outcome = judge(calls.of(stop(ID, 500, null)));

        // Then
        assertThat(outcome.stopped()).hasSize(1);
        assertThat(outcome.mismatches()).isEmpty();
    }

    @Test
    void keepsTransactionDataWithTheConnectorWhereItIsKnown() {
        // Given
        SampledValue sample = SampledValue.of("400", Measurand.EnergyActiveImportRegister, UnitOfMeasure.Wh);
        List<MeterValue> data = List.of(
                new MeterValue(NOW.minusSeconds(9), List.of()), new MeterValue(NOW.minusSeconds(8), List.of(sample)));

        // When
        BatchOutcome outcome = judge(
                calls.of(new StopTransaction.Request(null, 500, NOW, ID, null, data)),
                calls.of(new StopTransaction.Request(null, 500, NOW, 99, null, data)));

        // Then
        assertThat(outcome.readings()).extracting(MeterReading::connectorId).containsExactly(1, null);
        assertThat(outcome.readings()).extracting(MeterReading::transactionId).containsExactly(ID, 99);
    }

    private BatchOutcome judge(ChargePointCall... batch) {
        IdTag good = new IdTag("good", IdTagStatus.Accepted, null, null, null);
        return new ChargingRules(
                        new KnownIdTags(Map.of("good", good), Map.of()),
                        new KnownTransactions(List.of(stored), List.of()))
                .judge(List.of(batch));
    }

    private static String payload(BatchOutcome outcome) {
        return ((GatewayMessage.Reply) outcome.answers().getFirst().message())
                .payload()
                .text();
    }
}
