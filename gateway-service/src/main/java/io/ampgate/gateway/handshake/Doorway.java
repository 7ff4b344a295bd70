package io.ampgate.gateway.handshake;

import io.ampgate.gateway.registry.RegistryLoader;
import io.ampgate.gateway.session.FormerConnections;
import io.ampgate.gateway.session.Sessions;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whether handshakes are accepted at all at this moment. */
@Singleton
public final class Doorway {

    private final RegistryLoader registry;
    private final FormerConnections former;
    private final Sessions sessions;
    private final HandshakeSettings settings;
    private volatile boolean closed;

    Doorway(RegistryLoader registry, FormerConnections former, Sessions sessions, HandshakeSettings settings) {
        this.registry = registry;
        this.former = former;
        this.sessions = sessions;
        this.settings = settings;
    }

    /** From now on nobody is let in. */
    public void close() {
        closed = true;
    }

    public boolean isClosed() {
        return closed;
    }

    /** Whether a charge point that connects now is judged on its own merits. */
    public boolean isOpen() {
        return obstacle().isEmpty();
    }

    /** Why nobody is let in, if so. */
    Optional<String> obstacle() {
        if (closed) {
            return Optional.of("gateway is stopping");
        }
        if (!registry.isLoaded() || !former.areSettled()) {
            return Optional.of("gateway is starting");
        }
        boolean full = sessions.size() >= settings.maximumConnections();
        return full ? Optional.of("gateway is full") : Optional.empty();
    }
}
