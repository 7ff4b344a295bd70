package io.ampgate.transaction.charging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.ampgate.transaction.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gives batches to the handler itself, so that a test decides what is in one and how often it comes. */
@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class ChargingBatchesIT {

    @Inject
    ChargingBatches batches;

    @Inject
    TestTables tables;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TestGateway gateway;
    private final String chargePoint = TestGateway.newChargePoint();
    private final String messageId = UUID.randomUUID().toString();

    @BeforeEach
    void open() throws Exception {
        gateway = new TestGateway(bootstrapServers, Clock.systemUTC());
        tables.idTag("Batch", "");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void answersABatchThatComesAgainAsTheFirstTimeAndChangesNothing() throws Exception {
        // Given
        byte[] start = call(messageId, Action.StartTransaction, start("Batch", 1));
        byte[] values = call("values", Action.MeterValues, meterValues("2026-11-22T10:00:00Z", "10"));
        List<ConsumerRecord<String, byte[]>> batch = records(start, values);
        batches.handle(batch);

        // When
        batches.handle(batch);

        // Then
        List<JsonNode> replies = gateway.replies(messageId, 2);
        assertThat(replies.get(1)).isEqualTo(replies.get(0));
        assertThat(gateway.events(ChargingEvent.TransactionStarted.class, chargePoint, 2))
                .extracting(ChargingEvent::eventId)
                .containsOnly(gateway.event(ChargingEvent.TransactionStarted.class, chargePoint)
                        .eventId());
        assertThat(count("transactions")).isEqualTo(1);
        assertThat(count("meter_values")).isEqualTo(1);
    }

    @Test
    void takesWhatIsNewFromABatchThatOverlapsAnother() throws Exception {
        // Given
        byte[] first = call("first", Action.StartTransaction, start("Batch", 1));
        byte[] second = call(messageId, Action.StartTransaction, start("Batch", 2));
        byte[] third = call("third", Action.StartTransaction, start("Batch", 3));
        batches.handle(records(first, second));

        // When
        batches.handle(records(second, third));

        // Then
        assertThat(count("transactions")).isEqualTo(3);
        List<JsonNode> replies = gateway.replies(messageId, 2);
        assertThat(replies.get(1)).isEqualTo(replies.get(0));
        assertThat(gateway.reply("third").path("transactionId").asInt())
                .isGreaterThan(replies.getFirst().path("transactionId").asInt());
    }

    @Test
    void answersAResentStartAsTheFirstTimeAfterItsIdTagWasBlocked() throws Exception {
        // Given
        String tag = newIdTag("expiry_date = '2099-01-01', parent_id_tag = 'Group'");
        batches.handle(records(call("first", Action.StartTransaction, start(tag, 1))));
        tables.execute("update charging.id_tags set status = 'Blocked' where id_tag = '" + tag + "'");

        // When
        batches.handle(records(call(messageId, Action.StartTransaction, start(tag, 1))));

        // Then
        JsonNode reply = gateway.reply(messageId);
        assertThat(reply).isEqualTo(gateway.reply("first"));
        assertThat(reply.at("/idTagInfo/status").asText()).isEqualTo("Accepted");
        assertThat(reply.at("/idTagInfo/parentIdTag").asText()).isEqualTo("Group");
        assertThat(reply.at("/idTagInfo/expiryDate").asText()).isEqualTo("2099-01-01T00:00:00.000Z");
    }

    @Test
    void storesRefusedStarts() throws Exception {
        // Given
        String blocked = newIdTag("status = 'Blocked'");
        String expired = newIdTag("expiry_date = '2001-01-01'");

        // When
        batches.handle(records(
                call("1", Action.StartTransaction, start(blocked, 1)),
                call("2", Action.StartTransaction, start(expired, 2)),
                call("3", Action.StartTransaction, start("stranger", 3))));

        // Then
        assertThat(column("select authorization_status from charging.transactions", "order by meter_start"))
                .containsExactly("Blocked", "Expired", "Invalid");
    }

    @Test
    void letsOnlyAsManyRunAsTheIdTagMayHaveHoweverManyBatchesStartThem() throws Exception {
        // Given
        String tag = newIdTag("max_concurrent_transactions = 2");
        List<Callable<Void>> starts = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            byte[] call = call("start-" + i, Action.StartTransaction, start(tag, i));
            starts.add(() -> {
                batches.handle(records(call));
                return null;
            });
        }

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Void> each : threads.invokeAll(starts)) {
                each.get();
            }
        }

        // Then
        assertThat(column("select authorization_status from charging.transactions", "order by 1"))
                .containsExactly(
                        "Accepted",
                        "Accepted",
                        "ConcurrentTx",
                        "ConcurrentTx",
                        "ConcurrentTx",
                        "ConcurrentTx",
                        "ConcurrentTx",
                        "ConcurrentTx");
    }

    @Test
    void storesAStartOnceWhenTwoProcessesHaveTheSameBatch() throws Exception {
        // Given
        byte[][] calls = new byte[50][];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = call(messageId + i, Action.StartTransaction, start("Batch", i));
        }
        Callable<Void> process = () -> {
            batches.handle(records(calls));
            return null;
        };

        // When
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            for (Future<Void> each : threads.invokeAll(List.of(process, process, process))) {
                each.get();
            }
        }

        // Then
        assertThat(count("transactions")).isEqualTo(50);
        for (int i = 0; i < calls.length; i++) {
            assertThat(gateway.replies(messageId + i, 3).stream().distinct()).hasSize(1);
        }
    }

    @Test
    void keepsWhatDoesNotFitOnceForReconciliation() throws Exception {
        // Given
        byte[] stop = call(
                messageId,
                Action.StopTransaction,
                "{\"transactionId\":2000000000,\"meterStop\":5,\"timestamp\":\"2026-11-22T10:00:00Z\",\"idTag\":\"batch\"}");

        // When
        batches.handle(records(stop, stop));

        // Then
        assertThat(gateway.replies(messageId, 2))
                .allSatisfy(reply ->
                        assertThat(reply.at("/idTagInfo/status").asText()).isEqualTo("Accepted"));
        assertThat(column("select kind || ' ' || (message ->> 'meterStop') from charging.reconciliation", ""))
                .containsExactly("unknownTransaction 5");
    }

    @Test
    void storesMeterValuesOfClocksThatAreFarOff() throws Exception {
        // When
        batches.handle(records(
                call("1", Action.MeterValues, meterValues("1970-01-01T00:00:00Z", "1")),
                call("2", Action.MeterValues, meterValues("2099-12-31T23:59:59Z", "2")),
                call("3", Action.MeterValues, meterValues("2026-11-22T10:00:00.5+01:00", "3")),
                call("4", Action.StartTransaction, start("Batch", 1).replace("2026", "1970"))));

        // Then
        assertThat(column(
                        "select energy_wh || ' ' || extract(year from sampled_at) from charging.meter_values",
                        "order by sampled_at"))
                .containsExactly("1 1970", "3 2026", "2 2099");
        assertThat(column("select extract(year from started_at) from charging.transactions", ""))
                .containsExactly("1970");
    }

    @Test
    void storesTheSameMeterValuesOnceFromWhateverMessage() throws Exception {
        // Given
        batches.handle(records(call(messageId, Action.StartTransaction, start("Batch", 1))));
        int id = gateway.reply(messageId).path("transactionId").asInt();
        String value =
                "{\"timestamp\":\"2026-11-22T10:05:00Z\",\"sampledValue\":[{\"value\":\"7\",\"measurand\":\"SoC\",\"unit\":\"Percent\"}]}";
        String values = "{\"connectorId\":1,\"transactionId\":%d,\"meterValue\":[%s]}".formatted(id, value);
        String stop =
                "{\"transactionId\":%d,\"meterStop\":9,\"timestamp\":\"2026-11-22T10:06:00Z\",\"transactionData\":[%s]}"
                        .formatted(id, value);

        // When
        batches.handle(records(
                call("1", Action.MeterValues, values),
                call("2", Action.MeterValues, values),
                call("3", Action.StopTransaction, stop)));

        // Then
        assertThat(column("select transaction_id || ' ' || soc from charging.meter_values", ""))
                .containsExactly(id + " 7");
        assertThat(column("select state || ' ' || latest_soc from charging.transactions", ""))
                .containsExactly("stopped 7");
    }

    @Test
    void goesOnWhenATextHasCharactersThatTheDatabaseCannotStore() throws Exception {
        // When
        batches.handle(records(
                call("1", Action.Authorize, "{\"idTag\":\"a\\u0000b\"}"),
                call(messageId, Action.StartTransaction, start("x\\u0000\\ud83d", 1)),
                call("3", Action.MeterValues, meterValues("2026-11-22T10:00:00Z", "\\u0000"))));

        // Then
        assertThat(gateway.reply(messageId).at("/idTagInfo/status").asText()).isEqualTo("Invalid");
        assertThat(column("select id_tag from charging.transactions", "")).containsExactly("x\ufffd\ufffd");
        assertThat(count("meter_values")).isEqualTo(1);
    }

    @Test
    void skipsRecordsThatCannotBeRead() throws Exception {
        // When
        batches.handle(records(
                "not JSON".getBytes(StandardCharsets.UTF_8),
                call(messageId, Action.Authorize, "{\"idTag\":\"batch\"}"),
                "{}".getBytes(StandardCharsets.UTF_8)));

        // Then
        assertThat(gateway.reply(messageId).at("/idTagInfo/status").asText()).isEqualTo("Accepted");
    }

    @Test
    void processesTwoThousandCallsAtOnce() throws Exception {
        // Given
        byte[][] calls = new byte[2000][];
        for (int i = 0; i < calls.length; i++) {
            calls[i] = i % 2 == 0
                    ? call("start-" + i, Action.StartTransaction, start("Batch", i))
                    : call("values-" + i, Action.MeterValues, meterValues("2026-11-22T10:00:00Z", "" + i));
        }

        // When
        batches.handle(records(calls));

        // Then
        assertThat(count("transactions")).isEqualTo(1000);
        assertThat(count("meter_values")).isEqualTo(1000);
        assertThat(column("select count(distinct transaction_id) from charging.transactions", ""))
                .containsExactly("1000");
    }

    private String newIdTag(String more) throws Exception {
        String tag = "T-" + UUID.randomUUID().toString().substring(0, 12);
        tables.idTag(tag, more);
        return tag;
    }

    private byte[] call(String id, Action action, String payload) {
        return gateway.call(chargePoint, id, action, payload);
    }

    private static String start(String idTag, int meterStart) {
        return "{\"connectorId\":1,\"idTag\":\"%s\",\"meterStart\":%d,\"timestamp\":\"2026-11-22T10:00:00Z\"}"
                .formatted(idTag, meterStart);
    }

    private static String meterValues(String at, String wh) {
        return "{\"connectorId\":1,\"meterValue\":[{\"timestamp\":\"%s\",\"sampledValue\":[{\"value\":\"%s\"}]}]}"
                .formatted(at, wh);
    }

    private List<ConsumerRecord<String, byte[]>> records(byte[]... values) {
        return Arrays.stream(values)
                .map(value -> new ConsumerRecord<>(Topic.CHARGING_CALLS.topicName(), 0, 0L, chargePoint, value))
                .toList();
    }

    private List<String> column(String select, String order) throws Exception {
        return tables.column(select + " where charge_point_id = '" + chargePoint + "' " + order);
    }

    private int count(String table) throws Exception {
        return Integer.parseInt(
                column("select count(*) from charging." + table, "").getFirst());
    }
}
