package io.ampgate.dashboard.origin;

import io.ampgate.contracts.ContractJson;
import io.ampgate.foundation.web.Problem;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Problems of routes that are not REST resources. */
public final class ProblemResponse {

    private ProblemResponse() {}

    public static void send(RoutingContext request, int status, String title, String detail) {
        request.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(body(request.normalizedPath(), status, title, detail));
    }

    static Buffer body(String path, int status, String title, String detail) {
        try {
            return Buffer.buffer(ContractJson.MAPPER.writeValueAsBytes(
                    new Problem("about:blank", title, status, detail, path, null, List.of())));
        } catch (IOException e) {
            throw new UncheckedIOException("a problem can be written as JSON", e);
        }
    }
}
