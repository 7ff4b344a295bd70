package io.ampgate.dashboard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

/**
 * Plays transaction-service. {@code /api/v1/transactions/echo} tells what it was asked, {@code /created} names itself in
 * Location, {@code /long} has a long body, {@code /silent} never answers.
 */
final class FakeService implements AutoCloseable {

    private final HttpServer server;
    private final CountDownLatch closed = new CountDownLatch(1);

    private FakeService(HttpServer server) {
        this.server = server;
    }

    static FakeService start() {
        try {
            FakeService service =
                    new FakeService(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            service.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            service.server.createContext("/api/v1/transactions/echo", service::echo);
            service.server.createContext("/api/v1/transactions/created", service::created);
            service.server.createContext("/api/v1/transactions/long", service::longBody);
            service.server.createContext("/api/v1/transactions/silent", service::silent);
            service.server.start();
            return service;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot play a service", e);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void echo(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        answer(
                exchange,
                200,
                exchange.getRequestMethod() + " " + exchange.getRequestURI() + " prefer=" + header(exchange, "Prefer")
                        + " operator=" + header(exchange, "X-Operator") + " body=" + body);
    }

    private void created(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Location", url() + "/api/v1/transactions/7?part=1");
        answer(exchange, 201, "{}");
    }

    private void longBody(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        answer(exchange, 200, "x".repeat(3_000_000));
    }

    private void silent(HttpExchange exchange) {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "-");
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
