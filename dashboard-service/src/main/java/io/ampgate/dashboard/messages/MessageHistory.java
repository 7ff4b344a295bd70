package io.ampgate.dashboard.messages;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.foundation.kafka.BatchConsumers;
import io.ampgate.foundation.kafka.ConsumerSettings;
import io.ampgate.foundation.kafka.RecordReader;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Writes every frame that passes a gateway into the history. */
@Singleton
class MessageHistory {

    private static final String GROUP = "dashboard-messages";

    private final RecordReader reader;
    private final MessageStore store;
    private final Clock clock;
    private final Counter stored;
    private final Timer delay;

    MessageHistory(RecordReader reader, MessageStore store, Clock clock, MeterRegistry metrics) {
        this.reader = reader;
        this.store = store;
        this.clock = clock;
        this.stored = Counter.builder("ampgate.messages.frames")
                .description("Frames written to the message history")
                .register(metrics);
        this.delay = Timer.builder("ampgate.messages.delay")
                .description("From a frame at the gateway until it is in the message history, newest of each batch")
                .register(metrics);
    }

    void start(@Observes StartupEvent event, BatchConsumers consumers, MessagesConfig config) {
        consumers.start(ConsumerSettings.group(GROUP, Set.of(Topic.FRAMES), config.consumers()), this::handle);
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records) throws SQLException {
        List<ObservedFrame> frames = reader.read(records, json -> ContractJson.read(ObservedFrame.class, json));
        if (frames.isEmpty()) {
            return;
        }
        store.store(Pairing.of(frames));
        stored.increment(frames.size());
        delay.record(Duration.between(frames.getLast().at(), clock.instant()));
    }
}
