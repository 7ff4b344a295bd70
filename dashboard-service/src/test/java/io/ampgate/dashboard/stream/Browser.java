package io.ampgate.dashboard.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.contracts.ContractJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Iterator;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Follows a stream as a browser's EventSource does. */
final class Browser implements AutoCloseable {

    /** An event as the browser gets it. */
    record Received(String id, String name, JsonNode data) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Received> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();

    /** @param lastEventId absent on the first connection */
    static Browser follows(URI stream, @Nullable String lastEventId) throws IOException, InterruptedException {
        Browser browser = new Browser();
        HttpRequest.Builder request = HttpRequest.newBuilder(stream).header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        HttpResponse<Stream<String>> response =
                browser.client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("text/event-stream;charset=UTF-8");
        Thread.ofVirtual().start(() -> browser.read(response.body().iterator()));
        return browser;
    }

    Received receives() throws InterruptedException {
        return Objects.requireNonNull(events.poll(10, TimeUnit.SECONDS), "no event came");
    }

    Received receives(String name) throws InterruptedException {
        Received received = receives();
        assertThat(received.name()).isEqualTo(name);
        return received;
    }

    String receivesComment() throws InterruptedException {
        return Objects.requireNonNull(comments.poll(10, TimeUnit.SECONDS), "no comment came");
    }

    @Override
    public void close() {
        client.shutdownNow();
    }

    private void read(Iterator<String> lines) {
        String id = "";
        String name = "";
        try {
            while (lines.hasNext()) {
                String line = lines.next();
                if (line.startsWith(":")) {
                    comments.add(line);
                } else if (line.startsWith("id: ")) {
                    id = line.substring("id: ".length());
                } else if (line.startsWith("event: ")) {
                    name = line.substring("event: ".length());
                } else if (line.startsWith("data: ")) {
                    events.add(new Received(id, name, json(line.substring("data: ".length()))));
                }
            }
        } catch (UncheckedIOException closed) {
            comments.add(": closed");
        }
    }

    private static JsonNode json(String text) {
        try {
            return ContractJson.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + text, e);
        }
    }
}
