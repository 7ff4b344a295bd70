package io.ampgate.gateway;

import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.registry.Credential;
import io.ampgate.contracts.registry.RegistryEntry.Registered;
import io.ampgate.contracts.registry.RegistryEntry.RegistrationState;
import io.ampgate.gateway.handshake.Doorway;
import io.ampgate.gateway.registry.Registry;
import io.ampgate.gateway.registry.Standing;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What the integration tests share: the running gateway, the services, and how charge points get registered. */
abstract class GatewayTest {

    @TestHTTPResource("/")
    URI gateway;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    Registry registry;

    @Inject
    Doorway doorway;

    private @Nullable Services services;

    @BeforeEach
    void startServices() {
        await().until(doorway::isOpen);
        services = new Services(bootstrapServers);
    }

    @AfterEach
    void stopServices() throws InterruptedException {
        services().close();
    }

    Services services() {
        Services running = services;
        if (running == null) {
            throw new IllegalStateException("services run during tests only");
        }
        return running;
    }

    /** A charge point that operators accepted and that has booted before. */
    void registered(String id) {
        registered(id, RegistrationState.accepted, null, true);
    }

    void registered(String id, RegistrationState state, @Nullable Credential credential, boolean booted) {
        Registered entry = new Registered(id, state, credential == null ? 0 : 1, credential, 600, booted);
        services().register(entry);
        await().until(() -> isKnownAs(entry));
    }

    private boolean isKnownAs(Registered entry) {
        return switch (registry.standing(entry.chargePointId())) {
            case Standing.Admissible admissible ->
                admissible.booted() == entry.booted()
                        && Objects.equals(admissible.credential(), entry.credential())
                        && admissible
                                .status()
                                .name()
                                .equalsIgnoreCase(entry.state().name());
            case Standing.Barred _ -> entry.state() == RegistrationState.disabled;
        };
    }
}
