package io.ampgate.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The REST interface as a script uses it, through the single origin of the dashboard. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration DEADLINE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI origin;

    Api(URI origin) {
        this.origin = origin;
    }

    record Answer(int status, String contentType, JsonNode body) {}

    /** A resource that must be there. */
    JsonNode get(String path) {
        Answer answer = send("GET", path, null);
        assertThat(answer.status()).as("GET %s: %s", path, answer.body()).isEqualTo(200);
        return answer.body();
    }

    JsonNode put(String path, String body) {
        Answer answer = send("PUT", path, body);
        assertThat(answer.status()).as("PUT %s: %s", path, answer.body()).isBetween(200, 201);
        return answer.body();
    }

    /** Sends a command and waits for its outcome. */
    JsonNode command(String chargePointId, String action, String request) {
        Answer answer = send("POST", "/api/v1/charge-points/" + chargePointId + "/commands/" + action, request);
        assertThat(answer.status()).as("command %s: %s", action, answer.body()).isEqualTo(200);
        return answer.body();
    }

    Answer send(String method, String path, @Nullable String body) {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        HttpRequest request = HttpRequest.newBuilder(origin.resolve(path))
                .timeout(DEADLINE)
                .header("Content-Type", "application/json")
                .header("Prefer", "wait=30")
                .header("X-Operator", "end-to-end test")
                .method(method, content)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            String contentType = response.headers().firstValue("Content-Type").orElse("");
            boolean json = contentType.contains("json");
            return new Answer(
                    response.statusCode(),
                    contentType,
                    json
                            ? JSON.readTree(response.body())
                            : JSON.getNodeFactory().textNode(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(method + " " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
