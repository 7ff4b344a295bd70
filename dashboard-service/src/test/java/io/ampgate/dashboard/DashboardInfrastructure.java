package io.ampgate.dashboard;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A transaction-service that is played, and an operations-service that is away. */
public final class DashboardInfrastructure implements QuarkusTestResourceLifecycleManager {

    private @Nullable FakeService transactions;

    @Override
    public Map<String, String> start() {
        FakeService started = FakeService.start();
        transactions = started;
        return Map.of(
                "ampgate.dashboard.transaction-url",
                started.url(),
                "ampgate.dashboard.operations-url",
                "http://127.0.0.1:" + closedPort(),
                "ampgate.dashboard.answer-timeout",
                "2s",
                "ampgate.stream.patience",
                "1s",
                "ampgate.stream.heartbeat",
                "200ms",
                "ampgate.stream.kept-events",
                "100");
    }

    @Override
    public void stop() {
        if (transactions != null) {
            transactions.close();
        }
    }

    private static int closedPort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        }
    }
}
