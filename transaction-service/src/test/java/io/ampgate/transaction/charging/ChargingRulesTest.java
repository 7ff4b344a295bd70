package io.ampgate.transaction.charging;

import static io.ampgate.transaction.charging.Calls.NOW;
import static io.ampgate.transaction.charging.Calls.start;
import static io.ampgate.transaction.charging.Calls.stop;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import io.ampgate.transaction.authorization.IdTag;
import io.ampgate.transaction.authorization.IdTagStatus;
import io.ampgate.transaction.authorization.KnownIdTags;
import io.ampgate.transaction.metering.LatestValues;
import io.ampgate.transaction.metering.MeterReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChargingRulesTest {

    private static final IdTag GOOD = new IdTag("Good", IdTagStatus.Accepted, null, "Group", null);
    private static final IdTag SINGLE = new IdTag("Single", IdTagStatus.Accepted, null, null, 1);
    private static final IdTag BLOCKED = new IdTag("Blocked", IdTagStatus.Blocked, null, null, null);

    private final Calls calls = new Calls();
    private final List<ChargingTransaction> stored = new ArrayList<>();

    @Test
    void answersAuthorizeWithWhatIsKnown() {
        // When
        BatchOutcome outcome = judge(calls.of(new Authorize.Request("GOOD")));

        // Then
        assertThat(payloads(outcome))
                .containsExactly("{\"idTagInfo\":{\"parentIdTag\":\"Group\",\"status\":\"Accepted\"}}");
        assertThat(outcome.events()).isEmpty();
    }

    @Test
    void tellsOfAnIdTagThatWasRefused() {
        // When
        BatchOutcome outcome = judge(calls.of(new Authorize.Request("stranger")));

        // Then
        assertThat(payloads(outcome)).containsExactly("{\"idTagInfo\":{\"status\":\"Invalid\"}}");
        assertThat(outcome.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChargingEvent.IdTagRefused.class,
                        refused -> assertThat(refused.authorization()).isEqualTo(AuthorizationStatus.Invalid));
    }

    @Test
    void startsATransaction() {
        // When
        BatchOutcome outcome = judge(calls.of(start("good", 100)));

        // Then
        assertThat(payloads(outcome))
                .containsExactly(
                        "{\"idTagInfo\":{\"parentIdTag\":\"Group\",\"status\":\"Accepted\"},\"transactionId\":1001}");
        assertThat(outcome.started()).singleElement().satisfies(started -> {
            assertThat(started.id()).isEqualTo(1001);
            assertThat(started.key()).isEqualTo(new StartKey(Calls.CHARGE_POINT, 1, "good", NOW.minusSeconds(10), 100));
        });
        assertThat(outcome.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChargingEvent.TransactionStarted.class,
                        started -> assertThat(started.transactionId()).isEqualTo(1001));
    }

    @Test
    void startsOnceWhatOneBatchSaysTwiceInAnyCase() {
        // When
        BatchOutcome outcome = judge(calls.of(start("good", 100)), calls.of(start("GOOD", 100)));

        // Then
        assertThat(outcome.started()).hasSize(1);
        assertThat(payloads(outcome)).hasSize(2);
        assertThat(payloads(outcome).get(1)).isEqualTo(payloads(outcome).get(0));
        assertThat(outcome.events().stream().map(ChargingEvent::eventId).distinct())
                .hasSize(1);
    }

    @Test
    void answersAResentStartAsTheFirstTimeEvenWhenTheIdTagIsBlockedNow() {
        // Given
        store(7, "Blocked", new ChargingTransaction.State.Active());

        // When
        BatchOutcome outcome = judge(calls.of(start("Blocked", 100)));

        // Then
        assertThat(outcome.started()).isEmpty();
        assertThat(payloads(outcome)).containsExactly("{\"idTagInfo\":{\"status\":\"Accepted\"},\"transactionId\":7}");
        assertThat(outcome.judged()).extracting(BatchOutcome.Judged::result).containsExactly("Repeated");
    }

    @Test
    void storesARefusedStart() {
        // When
        BatchOutcome outcome = judge(calls.of(start("blocked", 100)));

        // Then
        assertThat(outcome.started())
                .singleElement()
                .returns(IdTagInfo.of(AuthorizationStatus.Blocked), ChargingTransaction::idTagInfo);
        assertThat(outcome.events())
                .hasExactlyElementsOfTypes(ChargingEvent.TransactionStarted.class, ChargingEvent.IdTagRefused.class);
    }

    @Test
    void countsTheStartsAndStopsOfTheBatchForTheLimit() {
        // When
        BatchOutcome outcome = judge(
                calls.of(start("single", 1)),
                calls.of(start("single", 2)),
                calls.of(stop(1001, 50, null)),
                calls.of(start("single", 3)),
                calls.of(stop(1002, 50, null)),
                calls.of(start("single", 4)));

        // Then
        assertThat(outcome.started())
                .extracting(each -> each.idTagInfo().status())
                .containsExactly(
                        AuthorizationStatus.Accepted,
                        AuthorizationStatus.ConcurrentTx,
                        AuthorizationStatus.Accepted,
                        AuthorizationStatus.ConcurrentTx);
    }

    @Test
    void keepsEveryElementOfMeterValuesAndTellsTheNewest() {
        // Given
        SampledValue early = SampledValue.of("10", Measurand.EnergyActiveImportRegister, UnitOfMeasure.Wh);
        SampledValue late = SampledValue.of("20", Measurand.EnergyActiveImportRegister, UnitOfMeasure.Wh);
        MeterValues.Request request = new MeterValues.Request(
                0,
                null,
                List.of(
                        new MeterValue(NOW.minusSeconds(1), List.of(late)),
                        new MeterValue(NOW.minusSeconds(61), List.of(early))));

        // When
        BatchOutcome outcome = judge(calls.of(request));

        // Then
        assertThat(outcome.readings())
                .extracting(MeterReading::sampledAt)
                .containsExactly(NOW.minusSeconds(1), NOW.minusSeconds(61));
        assertThat(outcome.latest()).isEmpty();
        assertThat(outcome.answers()).isEmpty();
        assertThat(outcome.events())
                .singleElement()
                .isInstanceOfSatisfying(
                        ChargingEvent.MeterValuesReceived.class,
                        received -> assertThat(received.energyWh()).hasToString("20"));
    }

    @Test
    void showsTheLatestValuesOfATransactionOnce() {
        // When
        BatchOutcome outcome = judge(
                calls.of(meterValue(7, NOW.minusSeconds(30), "10")),
                calls.of(meterValue(7, NOW.minusSeconds(20), "20")));

        // Then
        assertThat(outcome.readings()).hasSize(2);
        assertThat(outcome.latest())
                .singleElement()
                .returns(NOW.minusSeconds(20), LatestValues::at)
                .returns(7, LatestValues::transactionId);
    }

    @Test
    void refusesWhatIsNotItsBusiness() {
        // When
        BatchOutcome outcome = judge(calls.of(new Heartbeat.Request()));

        // Then
        assertThat(outcome.answers())
                .singleElement()
                .extracting(BatchOutcome.Answer::message)
                .isInstanceOf(GatewayMessage.ReplyError.class);
    }

    @Test
    void derivesTheSameEventIdsWhenABatchComesAgain() {
        // Given
        List<ChargePointCall> batch = List.of(
                calls.of(new Authorize.Request("stranger")),
                calls.of(start("blocked", 1)),
                calls.of(meterValue(1001, NOW, "5")),
                calls.of(stop(1001, 9, null)));
        BatchOutcome first = judge(batch.toArray(ChargePointCall[]::new));
        ChargingTransaction started = first.started().getFirst();
        Stop stop = first.stopped().iterator().next().stop();
        stored.add(started.stopped(stop));

        // When
        BatchOutcome again = judge(batch.toArray(ChargePointCall[]::new));

        // Then
        assertThat(again.started()).isEmpty();
        assertThat(again.stopped()).isEmpty();
        assertThat(again.events()).isEqualTo(first.events());
        assertThat(again.answers()).isEqualTo(first.answers());
    }

    private void store(int id, String idTag, ChargingTransaction.State state) {
        StartKey key = StartKey.of(Calls.CHARGE_POINT, start(idTag, 100));
        stored.add(
                new ChargingTransaction(id, key, idTag, IdTagInfo.of(AuthorizationStatus.Accepted), null, NOW, state));
    }

    private BatchOutcome judge(ChargePointCall... batch) {
        KnownIdTags idTags = new KnownIdTags(Map.of("good", GOOD, "single", SINGLE, "blocked", BLOCKED), Map.of());
        KnownTransactions transactions = new KnownTransactions(stored, List.of(1001, 1002, 1003, 1004));
        return new ChargingRules(idTags, transactions).judge(List.of(batch));
    }

    private static MeterValues.Request meterValue(int transactionId, Instant at, String wh) {
        SampledValue sample = SampledValue.of(wh, Measurand.EnergyActiveImportRegister, UnitOfMeasure.Wh);
        return new MeterValues.Request(1, transactionId, List.of(new MeterValue(at, List.of(sample))));
    }

    private static List<String> payloads(BatchOutcome outcome) {
        return outcome.answers().stream()
                .map(answer ->
                        ((GatewayMessage.Reply) answer.message()).payload().text())
                .toList();
    }
}
