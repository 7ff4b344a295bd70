package io.ampgate.gateway.history;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.gateway.kafka.TopicWarmUp;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A producer of its own, with its own memory: when it is full, frames are dropped and counted. */
@Singleton
final class FrameProducer implements FrameHistory {

    private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(5);

    /** Milliseconds; frames are observed on event loops. */
    private static final int MAXIMUM_WAIT = 1;

    private final KafkaProducer<String, byte[]> producer;
    private final Counter dropped;

    FrameProducer(
            @Identifier("default-kafka-broker") Map<String, Object> client,
            FrameHistorySettings settings,
            MeterRegistry metrics) {
        Map<String, Object> properties = new HashMap<>(client);
        properties.put(ProducerConfig.ACKS_CONFIG, "1");
        properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, false);
        properties.put(ProducerConfig.LINGER_MS_CONFIG, settings.linger().toMillis());
        properties.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        properties.put(ProducerConfig.BUFFER_MEMORY_CONFIG, settings.bufferMemory());
        properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, MAXIMUM_WAIT);
        this.producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        this.dropped = metrics.counter("ampgate.gateway.frames.dropped");
    }

    void onStart(@Observes @Priority(50) StartupEvent event, TopicWarmUp warmUp) {
        warmUp.await(Topic.FRAMES, this::knows);
    }

    private boolean knows(Topic topic) {
        try {
            return !producer.partitionsFor(topic.topicName()).isEmpty();
        } catch (TimeoutException notYet) {
            return false;
        }
    }

    @Override
    public void observed(ObservedFrame frame) {
        try {
            Future<RecordMetadata> _ = producer.send(
                    new ProducerRecord<>(Topic.FRAMES.topicName(), frame.chargePointId(), ContractJson.write(frame)),
                    (metadata, failure) -> {
                        if (failure != null) {
                            dropped.increment();
                        }
                    });
        } catch (KafkaException | IllegalStateException closedOrSaturated) {
            dropped.increment();
        }
    }

    @PreDestroy
    void close() {
        producer.close(CLOSE_TIMEOUT);
    }
}
