package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import io.ampgate.simulator.connection.OcppConnection;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Heartbeats (section 4.6) and WebSocket pings of one connection at a time; a ping without a pong ends it. */
final class KeepAlive {
    private final Mailbox mailbox;
    private final ConfigurationStore configuration;
    private Timer.Cancellable nextHeartbeat = () -> {};
    private Timer.Cancellable nextPing = () -> {};

    KeepAlive(Mailbox mailbox, ConfigurationStore configuration) {
        this.mailbox = mailbox;
        this.configuration = configuration;
    }

    /** Starts anew with the intervals that are configured now. */
    void start(OcppConnection connection) {
        stop();
        planHeartbeat(connection);
        planPing(connection);
    }

    void stop() {
        nextHeartbeat.cancel();
        nextPing.cancel();
    }

    private void planHeartbeat(OcppConnection connection) {
        Duration interval = configuration.seconds(ConfigurationKey.HeartbeatInterval);
        if (interval.isPositive()) {
            nextHeartbeat = mailbox.after(interval, () -> {
                CompletableFuture<?> _ = connection.call(new Heartbeat.Request());
                planHeartbeat(connection);
            });
        }
    }

    private void planPing(OcppConnection connection) {
        Duration interval = configuration.seconds(ConfigurationKey.WebSocketPingInterval);
        if (interval.isPositive()) {
            nextPing = mailbox.after(interval, () -> {
                if (connection.ping()) {
                    planPing(connection);
                } else {
                    connection.abort();
                }
            });
        }
    }
}
