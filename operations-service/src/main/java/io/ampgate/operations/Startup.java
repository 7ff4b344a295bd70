package io.ampgate.operations;

import io.ampgate.contracts.Topic;
import io.ampgate.foundation.kafka.BatchConsumers;
import io.ampgate.foundation.kafka.BatchHandler;
import io.ampgate.foundation.kafka.ConsumerSettings;
import io.ampgate.operations.command.ChargingEventConsumer;
import io.ampgate.operations.command.CommandProgressConsumer;
import io.ampgate.operations.connection.ConnectionConsumer;
import io.ampgate.operations.onboarding.RefusalConsumer;
import io.ampgate.operations.settings.SettingsStore;
import io.ampgate.operations.station.StationCallConsumer;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Which topic goes where. */
@Singleton
final class Startup {

    private final BatchConsumers consumers;

    Startup(BatchConsumers consumers) {
        this.consumers = consumers;
    }

    void start(
            @Observes StartupEvent event,
            SettingsStore settings,
            StationCallConsumer stationCalls,
            ConnectionConsumer connections,
            RefusalConsumer refusals,
            CommandProgressConsumer commandProgress,
            ChargingEventConsumer chargingEvents) {
        settings.initialise();
        consume("operations.station-calls", Topic.STATION_CALLS, stationCalls);
        consume("operations.connections", Topic.CONNECTIONS, connections);
        consume("operations.refusals", Topic.REFUSALS, refusals);
        consume("operations.command-results", Topic.COMMAND_RESULTS, commandProgress);
        consume("operations.charging-events", Topic.CHARGING_EVENTS, chargingEvents);
    }

    private void consume(String group, Topic topic, BatchHandler handler) {
        consumers.start(ConsumerSettings.group(group, Set.of(topic), 1), handler);
    }
}
