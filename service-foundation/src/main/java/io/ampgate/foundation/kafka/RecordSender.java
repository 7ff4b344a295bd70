package io.ampgate.foundation.kafka;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.Topic;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends records durably: a future completes when all in-sync replicas have the record. One producer per process. */
@Singleton
public final class RecordSender {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(10);

    private final KafkaProducer<String, byte[]> producer;
    private final Duration deliveryTimeout;

    RecordSender(@Identifier("default-kafka-broker") Map<String, Object> client, KafkaSettings settings) {
        this.deliveryTimeout = settings.deliveryTimeout();
        Map<String, Object> properties = new HashMap<>(client);
        properties.put(ProducerConfig.ACKS_CONFIG, "all");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, settings.maxBlock().toMillis());
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, settings.bufferMemory());
        properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis());
        properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) deliveryTimeout.toMillis() / 2);
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
    }

    /** Fails with the producer's exception when the record is not acknowledged within the delivery timeout. */
    public CompletableFuture<Void> send(OutgoingRecord outgoing) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        try {
            Future<RecordMetadata> _ = producer.send(record(outgoing), (metadata, failure) -> {
                if (failure == null) {
                    acknowledged.complete(null);
                } else {
                    acknowledged.completeExceptionally(failure);
                }
            });
        } catch (KafkaException | IllegalStateException failure) {
            acknowledged.completeExceptionally(failure);
        }
        return acknowledged;
    }

    public CompletableFuture<Void> send(Topic topic, String key, Contract value) {
        return send(OutgoingRecord.of(topic, key, value));
    }

    public CompletableFuture<Void> send(Topic topic, String key, byte[] json) {
        return send(OutgoingRecord.of(topic, key, json));
    }

    /**
     * Sends all and waits until the last is acknowledged.
     *
     * @throws NotAcknowledgedException when one was not; the others may have been
     */
    public void sendAll(List<OutgoingRecord> records) throws InterruptedException {
        CompletableFuture<?>[] acknowledgements =
                records.stream().map(this::send).toArray(CompletableFuture<?>[]::new);
        try {
            // The producer itself fails each record at the delivery timeout; this wait only guards against its death.
            CompletableFuture.allOf(acknowledgements).get(deliveryTimeout.toMillis() * 2, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new NotAcknowledgedException(records.size() + " records were not all acknowledged by Kafka", e);
        }
    }

    /** Asks for the partitions of a topic; once they are known, the first record to it does not wait for them. */
    public boolean knows(Topic topic) {
        try {
            return partitions(topic.topicName()) > 0;
        } catch (org.apache.kafka.common.errors.TimeoutException notYet) {
            return false;
        }
    }

    private ProducerRecord<String, byte[]> record(OutgoingRecord outgoing) {
        String topic = outgoing.topic().topicName();
        Integer number = outgoing.gatewayNumber();
        return number == null
                ? new ProducerRecord<>(topic, outgoing.key(), outgoing.value())
                : new ProducerRecord<>(topic, number % partitions(topic), outgoing.key(), outgoing.value());
    }

    private int partitions(String topic) {
        return producer.partitionsFor(topic).size();
    }

    @PreDestroy
    void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
