package io.ampgate.gateway.health;

import io.ampgate.gateway.handshake.Doorway;
import io.ampgate.gateway.inbox.InboxReader;
import io.ampgate.gateway.registry.RegistryLoader;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when charge points are known, answers can arrive, and there is room: neither stopping nor full. */
@Readiness
@Singleton
final class GatewayReadiness implements HealthCheck {

    private final RegistryLoader registry;
    private final InboxReader inbox;
    private final Doorway doorway;

    GatewayReadiness(RegistryLoader registry, InboxReader inbox, Doorway doorway) {
        this.registry = registry;
        this.inbox = inbox;
        this.doorway = doorway;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("gateway")
                .status(doorway.isOpen() && inbox.isAssigned())
                .withData("registryLoaded", registry.isLoaded())
                .withData("inboxAssigned", inbox.isAssigned())
                .withData("stopping", doorway.isClosed())
                .build();
    }
}
