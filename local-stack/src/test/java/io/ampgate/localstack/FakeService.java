package io.ampgate.localstack;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Stands in for a packaged service: is ready on its management port, and ends with 3 when the file that
 * {@code FAKE_DIES_WHEN} names exists.
 */
public final class FakeService extends TimerTask {
    private static final int EXIT_CODE = 3;
    private static final long LOOK_MILLISECONDS = 20;

    private final Path order;

    private FakeService(Path order) {
        this.order = order;
    }

    @Override
    public void run() {
        endWhen(order);
    }

    public static void main(String[] arguments) throws IOException {
        System.out.println("fake service starts");
        Path order = Path.of(System.getenv("FAKE_DIES_WHEN"));
        new Timer().schedule(new FakeService(order), 0, LOOK_MILLISECONDS);
        HttpServer server = HttpServer.create(
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), Integer.parseInt(System.getenv("QUARKUS_MANAGEMENT_PORT"))),
                0);
        server.createContext("/q/health/ready", exchange -> {
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        server.start();
    }

    private static void endWhen(Path order) {
        if (Files.exists(order)) {
            System.out.println("fake service was told to die");
            System.exit(EXIT_CODE);
        }
    }
}
