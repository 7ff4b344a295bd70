package io.ampgate.dashboard.stream;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.foundation.kafka.BatchConsumers;
import io.ampgate.foundation.kafka.ConsumerSettings;
import io.ampgate.foundation.kafka.RecordReader;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Brings what the topics say to the streams of this process. */
@Singleton
class LiveFeed {

    private final RecordReader reader;
    private final LiveStreams streams;

    LiveFeed(RecordReader reader, LiveStreams streams) {
        this.reader = reader;
        this.streams = streams;
    }

    void start(@Observes StartupEvent event, BatchConsumers consumers) {
        consumers.start(
                ConsumerSettings.broadcast(
                        "dashboard-live",
                        Set.of(Topic.CONNECTIONS, Topic.STATION_EVENTS, Topic.CHARGING_EVENTS, Topic.FRAMES)),
                this::handle);
    }

    private void handle(List<ConsumerRecord<String, byte[]>> records) {
        for (ConsumerRecord<String, byte[]> each : records) {
            String topic = each.topic();
            if (topic.equals(Topic.FRAMES.topicName())) {
                if (each.key() != null && streams.isWatched(each.key())) {
                    publish(each, ObservedFrame.class, EventData::of);
                }
            } else if (topic.equals(Topic.CONNECTIONS.topicName())) {
                publish(each, ConnectionState.class, EventData::of);
            } else if (topic.equals(Topic.STATION_EVENTS.topicName())) {
                publish(each, StationEvent.class, EventData::of);
            } else {
                publish(each, ChargingEvent.class, EventData::of);
            }
        }
        streams.wakeUp();
    }

    private <T extends Contract> void publish(
            ConsumerRecord<String, byte[]> each, Class<T> type, Function<T, LiveEvent> event) {
        reader.read(List.of(each), json -> ContractJson.read(type, json))
                .forEach(value -> streams.publish(event.apply(value)));
    }
}
