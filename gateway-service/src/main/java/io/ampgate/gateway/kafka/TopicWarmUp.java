package io.ampgate.gateway.kafka;

import io.ampgate.contracts.Topic;
import io.ampgate.foundation.kafka.KafkaSettings;
import io.ampgate.foundation.kafka.RecordSender;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/**
 * Learns where the topics are before the first charge point connects: sending from the event loop never waits for that,
 * so that the first records would fail otherwise.
 */
@Singleton
public final class TopicWarmUp {

    private static final List<Topic> WRITTEN = List.of(
            Topic.CHARGING_CALLS, Topic.STATION_CALLS, Topic.COMMAND_RESULTS, Topic.CONNECTIONS, Topic.REFUSALS);

    private final RecordSender sender;
    private final Duration patience;

    TopicWarmUp(RecordSender sender, KafkaSettings settings) {
        this.sender = sender;
        this.patience = settings.startTimeout();
    }

    void onStart(@Observes @Priority(50) StartupEvent event) {
        for (Topic topic : WRITTEN) {
            await(topic, sender::knows);
        }
    }

    /** Asks until the topic is known. Each asking waits for a moment by itself. */
    public void await(Topic topic, Predicate<Topic> known) {
        long end = System.nanoTime() + patience.toNanos();
        while (!known.test(topic)) {
            if (System.nanoTime() - end > 0) {
                throw new IllegalStateException("Kafka did not tell where topic " + topic.topicName() + " is within "
                        + patience.toSeconds() + " s; check that the brokers run and the topic exists");
            }
        }
    }
}
