package io.ampgate.gateway.session;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.connection.ConnectionState.Connected;
import io.ampgate.contracts.connection.ConnectionState.Disconnected;
import io.ampgate.gateway.kafka.AssignedReader;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * A process that was killed could not say that its connections are gone: the next one with its id does, before it lets
 * anybody in.
 */
@Singleton
public final class FormerConnections {

    private static final Logger LOG = Logger.getLogger(FormerConnections.class);

    private final GatewayAddress gateway;
    private final Presence presence;
    private final Clock clock;
    private final AssignedReader reader;
    private final Map<String, Connected> leftBehind = new HashMap<>();
    private volatile boolean settled;

    FormerConnections(
            GatewayAddress gateway,
            Presence presence,
            Clock clock,
            @Identifier("default-kafka-broker") Map<String, Object> client) {
        this.gateway = gateway;
        this.presence = presence;
        this.clock = clock;
        this.reader = AssignedReader.once(Topic.CONNECTIONS, client, this::accept, this::settle);
    }

    void onStart(@Observes @Priority(100) StartupEvent event) {
        reader.start();
    }

    /** Whether nobody is believed to be connected here any more who is not. */
    public boolean areSettled() {
        return settled;
    }

    private void accept(ConsumerRecord<String, byte[]> each) {
        if (each.value() == null) {
            leftBehind.remove(each.key());
            return;
        }
        ConnectionState state = ContractJson.read(ConnectionState.class, each.value());
        if (state instanceof Connected connected && connected.gateway().id().equals(gateway.id())) {
            leftBehind.put(state.chargePointId(), connected);
        } else {
            leftBehind.remove(state.chargePointId());
        }
    }

    private void settle() {
        for (Connected each : leftBehind.values()) {
            presence.publish(new Disconnected(
                    each.chargePointId(), each.sessionId(), each.gateway(), clock.instant(), "gateway was restarted"));
        }
        LOG.infof("former connections settled gateway=%s connections=%d", gateway.id(), leftBehind.size());
        leftBehind.clear();
        settled = true;
    }

    @PreDestroy
    void stop() {
        reader.close();
    }
}
