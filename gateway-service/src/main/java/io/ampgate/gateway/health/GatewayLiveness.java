package io.ampgate.gateway.health;

import io.ampgate.gateway.inbox.InboxReader;
import io.ampgate.gateway.registry.RegistryLoader;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the threads run that read from Kafka: nothing but a restart brings one back. */
@Liveness
@Singleton
final class GatewayLiveness implements HealthCheck {

    private final RegistryLoader registry;
    private final InboxReader inbox;

    GatewayLiveness(RegistryLoader registry, InboxReader inbox) {
        this.registry = registry;
        this.inbox = inbox;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("gateway readers")
                .status(registry.isRunning() && inbox.isRunning())
                .withData("registry", registry.isRunning())
                .withData("inbox", inbox.isRunning())
                .build();
    }
}
