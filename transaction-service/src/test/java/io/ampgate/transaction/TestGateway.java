package io.ampgate.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.call.ChargePointCallJson;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.ocpp.message.Action;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
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

/** A gateway as this service sees it: passes calls on, and reads its inbox and what is told to everybody. */
public final class TestGateway implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final GatewayAddress address = new GatewayAddress("gateway-" + UUID.randomUUID(), 7);
    private final SessionId session = SessionId.next();
    private final Clock clock;
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<GatewayMessage> inbox = new ArrayList<>();
    private final List<ChargingEvent> events = new ArrayList<>();

    public TestGateway(String bootstrapServers, Clock clock) {
        this.clock = clock;
        Map<String, Object> properties = Map.of("bootstrap.servers", bootstrapServers);
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        List<TopicPartition> partitions = new ArrayList<>();
        for (Topic topic : List.of(Topic.INBOX, Topic.CHARGING_EVENTS)) {
            consumer.partitionsFor(topic.topicName())
                    .forEach(each -> partitions.add(new TopicPartition(each.topic(), each.partition())));
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
    }

    /** A charge point that nobody has seen before. */
    public static String newChargePoint() {
        return "CP-" + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Passes a call on with a message id of its own. */
    public String passOn(String chargePoint, Action action, String payload) {
        String messageId = UUID.randomUUID().toString();
        passOn(chargePoint, call(chargePoint, messageId, action, payload));
        return messageId;
    }

    public void passOn(String chargePoint, byte[] record) {
        Future<RecordMetadata> _ =
                producer.send(new ProducerRecord<>(Topic.CHARGING_CALLS.topicName(), chargePoint, record));
    }

    /** The record of a call, to be passed on once or more often. */
    public byte[] call(String chargePoint, String messageId, Action action, String payload) {
        return ChargePointCallJson.write(chargePoint, session, address, messageId, Instant.now(clock), action, payload);
    }

    /** Passes a call on and waits for the payload of its reply. */
    public JsonNode ask(String chargePoint, Action action, String payload) {
        return reply(passOn(chargePoint, action, payload));
    }

    /** The payload of the first reply to this message. */
    public JsonNode reply(String messageId) {
        return replies(messageId, 1).getFirst();
    }

    /** Waits for so many replies to one message. */
    public List<JsonNode> replies(String messageId, int number) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            poll();
            assertThat(repliesSoFar(messageId)).hasSizeGreaterThanOrEqualTo(number);
        });
        return repliesSoFar(messageId).stream().map(TestGateway::json).toList();
    }

    private List<String> repliesSoFar(String messageId) {
        return inbox.stream()
                .filter(each -> each.gatewayId().equals(address.id()))
                .flatMap(each -> each instanceof GatewayMessage.Reply reply
                        ? Optional.of(reply).stream()
                        : Optional.<GatewayMessage.Reply>empty().stream())
                .filter(each -> each.messageId().equals(messageId))
                .map(each -> each.payload().text())
                .toList();
    }

    /** Waits for an event of this type about the charge point. */
    public <E extends ChargingEvent> E event(Class<E> type, String chargePoint) {
        return events(type, chargePoint, 1).getFirst();
    }

    public <E extends ChargingEvent> List<E> events(Class<E> type, String chargePoint, int number) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            poll();
            assertThat(eventsSoFar(type, chargePoint)).hasSizeGreaterThanOrEqualTo(number);
        });
        return eventsSoFar(type, chargePoint);
    }

    private <E extends ChargingEvent> List<E> eventsSoFar(Class<E> type, String chargePoint) {
        return events.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(each -> each.chargePointId().equals(chargePoint))
                .toList();
    }

    private void poll() {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(100))) {
            if (each.topic().equals(Topic.INBOX.topicName())) {
                inbox.add(ContractJson.read(GatewayMessage.class, each.value()));
            } else {
                events.add(ContractJson.read(ChargingEvent.class, each.value()));
            }
        }
    }

    private static JsonNode json(String text) {
        try {
            return ContractJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
