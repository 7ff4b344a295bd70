package io.ampgate.gateway.registry;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.gateway.kafka.AssignedReader;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the whole registry at the start, and every change after it, whatever happens to operations-service. */
@Singleton
public final class RegistryLoader {

    private final Registry registry;
    private final Event<RegistryChanged> changes;
    private final AssignedReader reader;

    RegistryLoader(
            Registry registry,
            Event<RegistryChanged> changes,
            @Identifier("default-kafka-broker") Map<String, Object> client) {
        this.registry = registry;
        this.changes = changes;
        this.reader = AssignedReader.fromBeginning(Topic.REGISTRY, client, this::accept);
    }

    void onStart(@Observes @Priority(100) StartupEvent event) {
        reader.start();
    }

    /** Whether all that was on the topic at the start is known here. */
    public boolean isLoaded() {
        return reader.isCaughtUp();
    }

    public boolean isRunning() {
        return reader.isRunning();
    }

    private void accept(ConsumerRecord<String, byte[]> each) {
        boolean deleted = each.value() == null;
        registry.put(each.key(), deleted ? null : ContractJson.read(RegistryEntry.class, each.value()));
        if (isLoaded() && !each.key().equals(RegistryEntry.ONBOARDING_KEY)) {
            changes.fire(new RegistryChanged(each.key(), registry.standing(each.key()), deleted));
        }
    }

    @PreDestroy
    void stop() {
        reader.close();
    }
}
