package io.ampgate.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.IntStream;

/** The id tags that simulated charge points present, known to transaction-service before the first one is shown. */
record SimulatedDrivers(String transactionUrl) {
    private static final int COUNT = 20;
    private static final int FIRST_ERROR = 300;

    /** Creates what is missing and returns all of them. */
    List<String> register() {
        List<String> idTags = IntStream.rangeClosed(1, COUNT)
                .mapToObj(number -> "DRIVER%02d".formatted(number))
                .toList();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String idTag : idTags) {
                register(client, idTag);
            }
        }
        return idTags;
    }

    private void register(HttpClient client, String idTag) {
        URI address = URI.create(transactionUrl + "/api/v1/id-tags/" + idTag);
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString("{\"note\":\"simulated driver\"}"))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= FIRST_ERROR) {
                throw new StackException(
                        "id tag " + idTag + " was refused (" + answer.statusCode() + "): " + answer.body());
            }
        } catch (IOException failure) {
            throw new StackException("transaction-service did not answer for id tag " + idTag, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while id tags are created", interrupted);
        }
    }
}
