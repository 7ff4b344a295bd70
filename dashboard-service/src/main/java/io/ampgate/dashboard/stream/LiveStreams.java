package io.ampgate.dashboard.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The ring of this process and the clients that follow it. */
@Singleton
class LiveStreams {

    private static final int INSTANCE_LENGTH = 8;

    private final StreamConfig config;
    private final EventRing ring;
    private final WatchedChargePoints watched;
    private final Set<StreamClient> clients = ConcurrentHashMap.newKeySet();
    private final StreamMetrics counters;
    private volatile boolean stopping;

    LiveStreams(StreamConfig config, Clock clock, Vertx vertx, MeterRegistry metrics) {
        this.config = config;
        String instance = UUID.randomUUID().toString().substring(0, INSTANCE_LENGTH);
        this.ring = new EventRing(instance, config.keptEvents(), config.keptBytes());
        this.watched = new WatchedChargePoints(clock, config.watchedAfter());
        this.counters = new StreamMetrics(metrics, clients);
        vertx.setPeriodic(config.heartbeat().toMillis(), timer -> heartbeat());
    }

    boolean isWatched(String chargePointId) {
        return watched.contains(chargePointId);
    }

    void publish(LiveEvent event) {
        ring.append(event);
    }

    /** Tells the clients that there are events to read. */
    void wakeUp() {
        clients.forEach(StreamClient::wakeUp);
    }

    boolean isFull() {
        return stopping || clients.size() >= config.maximumStreams();
    }

    /** Begins a stream on the event loop of its connection. */
    void open(HttpServerResponse response, @Nullable String chargePointId, @Nullable String lastEventId) {
        EventId newest = ring.newest();
        long watchedSince = chargePointId == null ? 0 : watched.enter(chargePointId, newest.number());
        StreamStart start = StreamStart.of(ring, newest, watchedSince, lastEventId);
        StreamClient client = new StreamClient(response, ring, chargePointId, start.position(), counters, this::closed);
        clients.add(client);
        client.open(start);
    }

    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
        clients.forEach(StreamClient::end);
    }

    private void closed(StreamClient client) {
        if (clients.remove(client) && client.chargePointId() != null) {
            watched.leave(client.chargePointId());
        }
    }

    private void heartbeat() {
        watched.forgetAbandoned();
        for (StreamClient client : clients) {
            if (client.isStuckFor(config.patience())) {
                client.disconnect();
            } else {
                client.heartbeat();
            }
        }
    }
}
