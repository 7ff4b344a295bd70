package io.ampgate.transaction.charging;

import io.ampgate.contracts.Topic;
import io.ampgate.foundation.kafka.BatchConsumers;
import io.ampgate.foundation.kafka.ConsumerSettings;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Starts the consumers once the database has its schema. */
@Singleton
final class ChargingConsumer {

    private static final String GROUP = "transaction-service";

    private final BatchConsumers consumers;
    private final ChargingBatches batches;
    private final ChargingSettings settings;

    ChargingConsumer(BatchConsumers consumers, ChargingBatches batches, ChargingSettings settings) {
        this.consumers = consumers;
        this.batches = batches;
        this.settings = settings;
    }

    void onStart(@Observes StartupEvent event) {
        consumers.start(ConsumerSettings.group(GROUP, Set.of(Topic.CHARGING_CALLS), settings.consumers()), batches);
    }
}
