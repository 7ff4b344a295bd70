package io.ampgate.gateway.session;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.gateway.kafka.Records;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Tells everybody who is connected (topic {@code ocpp.connections}). What the brokers did not take is sent again, unless
 * something newer was said of the charge point meanwhile.
 */
@Singleton
public final class Presence {

    private static final Logger LOG = Logger.getLogger(Presence.class);

    private final Records records;
    private final Map<String, Unsettled> unsettled = new ConcurrentHashMap<>();

    public Presence(Records records) {
        this.records = records;
    }

    public void publish(ConnectionState state) {
        String chargePointId = state.chargePointId();
        unsettled.put(chargePointId, new Unsettled(state, false));
        records.send(Topic.CONNECTIONS, state, chargePointId).whenComplete((_, failure) -> {
            unsettled.computeIfPresent(chargePointId, (_, held) -> {
                if (!held.state().equals(state)) {
                    return held;
                }
                return failure == null ? null : new Unsettled(state, true);
            });
            if (failure != null) {
                LOG.warnf(
                        "presence not stored, it is sent again chargePoint=%s session=%s reason=%s",
                        chargePointId, state.sessionId(), failure.getMessage());
            }
        });
    }

    /** Sends again what failed; called from time to time. */
    public void retry() {
        for (Unsettled each : unsettled.values()) {
            if (each.failed()) {
                publish(each.state());
            }
        }
    }

    private record Unsettled(ConnectionState state, boolean failed) {}
}
