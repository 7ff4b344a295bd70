package io.ampgate.foundation.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.Topic;
import io.ampgate.localstack.EmbeddedKafka;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The promise of the loop: every record is handled, in order per key, however often the handler fails. */
class BatchLoopIT {

    private static final String TOPIC = Topic.STATION_CALLS.topicName();
    private static final int PARTITIONS = 3;

    @TempDir
    static Path directory;

    private static EmbeddedKafka kafka;
    private static KafkaProducer<String, byte[]> producer;

    private final List<BatchLoop> loops = new ArrayList<>();
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private String group = "";

    @BeforeAll
    static void startKafka() throws ExecutionException, InterruptedException {
        kafka = new EmbeddedKafka(directory, 0);
        try (Admin admin = Admin.create(client())) {
            admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(PARTITIONS), Optional.empty())))
                    .all()
                    .get();
        }
        producer = new KafkaProducer<>(client(), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterAll
    static void stopKafka() {
        producer.close();
        kafka.close();
    }

    @BeforeEach
    void ownGroup(TestInfo test) {
        group = test.getDisplayName();
    }

    @AfterEach
    void stopLoops() throws InterruptedException {
        loops.forEach(BatchLoop::requestStop);
        for (BatchLoop loop : loops) {
            loop.awaitStop();
        }
    }

    private static Map<String, Object> client() {
        return Map.of("bootstrap.servers", kafka.bootstrapServers());
    }

    private BatchLoop loop(BatchHandler handler) {
        BatchLoop loop = new BatchLoop(
                ConsumerSettings.group(group, Set.of(Topic.STATION_CALLS), 1), loops.size(), client(), handler);
        loops.add(loop);
        loop.start();
        return loop;
    }

    private void record(List<ConsumerRecord<String, byte[]>> records) {
        records.stream()
                .map(each -> each.key() + ":" + new String(each.value(), StandardCharsets.UTF_8))
                .filter(each -> each.contains(group))
                .forEach(handled::add);
    }

    private List<String> send(String key, int count) {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String value = group + i;
            Future<RecordMetadata> _ = producer.send(
                    new ProducerRecord<>(TOPIC, key, value.getBytes(StandardCharsets.UTF_8)),
                    (_, failure) -> assertThat(failure).isNull());
            sent.add(key + ":" + value);
        }
        producer.flush();
        return sent;
    }

    @Test
    void aFailingBatchComesAgainWholeAndInOrder() {
        // Given
        AtomicInteger attempts = new AtomicInteger();
        List<String> sent = send("CP1", 50);

        // When
        loop(records -> {
            if (attempts.incrementAndGet() <= 3) {
                throw new IllegalStateException("the database is away");
            }
            record(records);
        });

        // Then
        await().untilAsserted(() -> assertThat(handled).containsExactlyElementsOf(sent));
        assertThat(attempts).hasValueGreaterThan(3);
    }

    @Test
    void aRestartGoesOnWhereOffsetsWereCommitted() throws InterruptedException {
        // Given
        List<String> before = send("CP2", 10);
        BatchLoop first = loop(this::record);
        await().untilAsserted(() -> assertThat(handled).containsExactlyElementsOf(before));
        first.requestStop();
        first.awaitStop();
        List<String> after = send("CP2", 5);

        // When
        loop(this::record);

        // Then
        List<String> all = new ArrayList<>(before);
        all.addAll(after);
        await().untilAsserted(() -> assertThat(handled).containsExactlyElementsOf(all));
    }

    @Test
    void recordsHeldByAFailingMemberGoToAnotherThatTakesThePartition() throws InterruptedException {
        // Given
        AtomicBoolean tried = new AtomicBoolean();
        BatchLoop failing = loop(_ -> {
            tried.set(true);
            throw new IllegalStateException("this one never succeeds");
        });
        await().until(failing::isAssigned);
        List<String> sent = send("CP3", 20);
        await().untilTrue(tried);

        // When
        loop(this::record);
        failing.requestStop();
        failing.awaitStop();

        // Then
        await().untilAsserted(() -> assertThat(handled).containsExactlyElementsOf(sent));
    }

    @Test
    void aMemberStaysInTheGroupWhileItRetries() {
        // Given
        AtomicBoolean failing = new AtomicBoolean(true);
        BatchLoop loop = loop(records -> {
            if (failing.get()) {
                throw new IllegalStateException("not yet");
            }
            record(records);
        });
        List<String> first = send("CP4", 3);
        List<String> second = send("CP5", 3);
        await().until(loop::isAssigned);

        // When
        failing.set(false);

        // Then
        await().untilAsserted(() ->
                assertThat(handled).containsAll(first).containsAll(second).hasSize(6));
        assertThat(loop.isAlive()).isTrue();
    }

    @Test
    void aBroadcastConsumerSeesEverythingFromItsStartOn() {
        // Given
        send("CP6", 3);
        BatchLoop loop = new BatchLoop(
                ConsumerSettings.broadcast(group, Set.of(Topic.STATION_CALLS)), loops.size(), client(), this::record);
        loops.add(loop);
        loop.start();
        await().until(loop::isAssigned);
        handled.clear();

        // When
        List<String> sent = send("CP7", 3);

        // Then
        await().untilAsserted(() -> assertThat(handled).containsExactlyElementsOf(sent));
    }
}
