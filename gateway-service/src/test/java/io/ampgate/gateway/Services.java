package io.ampgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.call.ChargePointCallJson;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.ocpp.message.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The services behind the gateway, played by the test: reads all that the gateway writes and answers when told to. */
final class Services implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaProducer<String, byte[]> producer;
    private final List<ConsumerRecord<String, byte[]>> seen = new CopyOnWriteArrayList<>();
    private final Thread reader;
    private volatile boolean closed;

    Services(String bootstrapServers) {
        Map<String, Object> client = Map.of("bootstrap.servers", bootstrapServers);
        producer = new KafkaProducer<>(client, new StringSerializer(), new ByteArraySerializer());
        reader = Thread.ofPlatform().daemon().start(() -> read(client));
    }

    private void read(Map<String, Object> client) {
        try (KafkaConsumer<String, byte[]> consumer =
                new KafkaConsumer<>(client, new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = Arrays.stream(Topic.values())
                    .filter(topic -> topic != Topic.INBOX && topic != Topic.REGISTRY)
                    .flatMap(topic -> consumer.partitionsFor(topic.topicName()).stream())
                    .map(info -> new TopicPartition(info.topic(), info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!closed) {
                consumer.poll(Duration.ofMillis(100)).forEach(seen::add);
            }
        }
    }

    void register(RegistryEntry.Registered entry) {
        send(new ProducerRecord<>(Topic.REGISTRY.topicName(), entry.chargePointId(), ContractJson.write(entry)));
    }

    void delete(String chargePointId) {
        send(new ProducerRecord<>(Topic.REGISTRY.topicName(), chargePointId, null));
    }

    /** The CALL with this action from the charge point, once it has arrived. */
    ChargePointCall call(String chargePointId, Action action) {
        return eventually(() -> calls(chargePointId).filter(call -> call.action() == action), call -> true);
    }

    Stream<ChargePointCall> calls(String chargePointId) {
        return Stream.of(Topic.CHARGING_CALLS, Topic.STATION_CALLS)
                .flatMap(topic -> records(topic, chargePointId))
                .map(each -> ChargePointCallJson.read(each.value()));
    }

    void answer(ChargePointCall call, String payload) {
        tell(
                call,
                new GatewayMessage.Reply(
                        call.gateway().id(),
                        call.chargePointId(),
                        call.sessionId(),
                        call.messageId(),
                        new RawJson(payload)));
    }

    void tell(ChargePointCall call, GatewayMessage message) {
        sendToInbox(call.gateway().number(), message);
    }

    ConnectionState.Connected connected(String chargePointId) {
        return (ConnectionState.Connected)
                eventually(() -> connections(chargePointId).stream(), ConnectionState.Connected.class::isInstance);
    }

    List<ConnectionState> connections(String chargePointId) {
        return read(Topic.CONNECTIONS, chargePointId, ConnectionState.class);
    }

    /** Sends a command to the current session of the charge point. */
    String command(ConnectionState.Connected to, String commandId, Action action, String payload, Instant deadline) {
        sendToInbox(
                to.gateway().number(),
                new GatewayMessage.SendCommand(
                        to.gateway().id(),
                        to.chargePointId(),
                        to.sessionId(),
                        commandId,
                        action,
                        new RawJson(payload),
                        deadline));
        return commandId;
    }

    List<CommandProgress> progress(String chargePointId, String commandId) {
        return read(Topic.COMMAND_RESULTS, chargePointId, CommandProgress.class).stream()
                .filter(each -> each.commandId().equals(commandId))
                .toList();
    }

    /** The final outcome of a command. */
    CommandProgress outcome(String chargePointId, String commandId) {
        return eventually(
                () -> progress(chargePointId, commandId).stream(),
                progress -> !(progress instanceof CommandProgress.Sent));
    }

    <T extends Contract> List<T> read(Topic topic, String chargePointId, Class<T> type) {
        return records(topic, chargePointId)
                .map(each -> ContractJson.read(type, each.value()))
                .toList();
    }

    <T> T eventually(Supplier<Stream<T>> source, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        await().atMost(PATIENCE).until(() -> {
            Optional<T> first = source.get().filter(wanted).findFirst();
            first.ifPresent(found::add);
            return first.isPresent();
        });
        assertThat(found).isNotEmpty();
        return found.getFirst();
    }

    private Stream<ConsumerRecord<String, byte[]>> records(Topic topic, String chargePointId) {
        return seen.stream()
                .filter(each -> each.topic().equals(topic.topicName()))
                .filter(each -> chargePointId.equals(each.key()));
    }

    private void sendToInbox(int gatewayNumber, GatewayMessage message) {
        int partitions = producer.partitionsFor(Topic.INBOX.topicName()).size();
        send(new ProducerRecord<>(
                Topic.INBOX.topicName(),
                gatewayNumber % partitions,
                message.chargePointId(),
                ContractJson.write(message)));
    }

    private void send(ProducerRecord<String, byte[]> sent) {
        try {
            producer.send(sent).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        reader.join(PATIENCE);
        producer.close();
    }
}
