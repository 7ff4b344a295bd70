package io.ampgate.operations;

import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.RegistryEntry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A gateway as this service sees it: it produces to its topics, reads its inbox, the registry and the events. */
public final class TestGateway implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GatewayAddress address = new GatewayAddress("gateway-" + UUID.randomUUID(), 7);
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<GatewayMessage> inbox = new ArrayList<>();
    private final List<StationEvent> events = new ArrayList<>();
    private final Map<String, Optional<RegistryEntry>> registry = new HashMap<>();

    public TestGateway(String bootstrapServers) {
        Map<String, Object> properties = Map.of("bootstrap.servers", bootstrapServers);
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = Stream.of(Topic.INBOX, Topic.STATION_EVENTS, Topic.REGISTRY)
                .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                .map(each -> new TopicPartition(each.topic(), each.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** A charge point that nobody has seen before, on this gateway. */
    public TestChargePoint chargePoint() {
        return chargePoint("CP-" + UUID.randomUUID().toString().substring(0, 8));
    }

    public TestChargePoint chargePoint(String id) {
        return new TestChargePoint(id, this);
    }

    public GatewayAddress address() {
        return address;
    }

    public void produce(Topic topic, String key, Contract value) {
        produce(topic, key, ContractJson.write(value));
    }

    public void produce(Topic topic, String key, byte[] value) {
        Future<RecordMetadata> _ = producer.send(new ProducerRecord<>(topic.topicName(), key, value));
        producer.flush();
    }

    /** Waits for a message in this gateway's inbox. */
    public <M extends GatewayMessage> M message(Class<M> type, Predicate<M> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> {
                            poll();
                            return find(
                                    inbox.stream()
                                            .filter(each -> each.gatewayId().equals(address.id())),
                                    type,
                                    wanted);
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    /** How many messages of the inbox are so, as far as they were read. */
    public <M extends GatewayMessage> long messages(Class<M> type, Predicate<M> wanted) {
        poll();
        return inbox.stream()
                .filter(each -> each.gatewayId().equals(address.id()))
                .filter(type::isInstance)
                .map(type::cast)
                .filter(wanted)
                .count();
    }

    /** Waits for an event about the charge point. */
    public <E extends StationEvent> E event(Class<E> type, String chargePointId, Predicate<E> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> {
                            poll();
                            return find(
                                    events.stream()
                                            .filter(each -> each.chargePointId().equals(chargePointId)),
                                    type,
                                    wanted);
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the registry is so; the entry is empty after a tombstone. */
    public RegistryEntry registered(String key, Predicate<RegistryEntry> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () -> {
                            poll();
                            return registry.getOrDefault(key, Optional.empty()).filter(wanted);
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    /** Waits until the registry forgot the key. */
    public void unregistered(String key) {
        await().atMost(PATIENCE).until(() -> {
            poll();
            return registry.containsKey(key)
                    && registry.getOrDefault(key, Optional.empty()).isEmpty();
        });
    }

    private static <T, S extends T> Optional<S> find(Stream<T> all, Class<S> type, Predicate<S> wanted) {
        return all.filter(type::isInstance).map(type::cast).filter(wanted).findFirst();
    }

    private void poll() {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(50))) {
            if (each.topic().equals(Topic.INBOX.topicName())) {
                inbox.add(ContractJson.read(GatewayMessage.class, each.value()));
            } else if (each.topic().equals(Topic.STATION_EVENTS.topicName())) {
                events.add(ContractJson.read(StationEvent.class, each.value()));
            } else {
                registry.put(
                        each.key(),
                        Optional.ofNullable(each.value()).map(json -> ContractJson.read(RegistryEntry.class, json)));
            }
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
