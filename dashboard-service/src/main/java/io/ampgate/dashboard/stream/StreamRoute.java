package io.ampgate.dashboard.stream;

import io.ampgate.dashboard.origin.ApiRoutes;
import io.ampgate.dashboard.origin.ProblemResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/v1/stream}. A client opens the stream first and reads the state by REST when {@code hello} has come:
 * then nothing is missed in between. Described in META-INF/openapi.yaml.
 */
@Singleton
class StreamRoute {

    private static final String RETRY_SECONDS = "10";

    private final LiveStreams streams;

    StreamRoute(LiveStreams streams) {
        this.streams = streams;
    }

    void register(@Observes Router router) {
        router.get("/api/v1/stream").order(ApiRoutes.ORDER + 1).handler(this::open);
    }

    private void open(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (streams.isFull()) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            ProblemResponse.send(request, 503, "Service Unavailable", "too many live streams are open; close some");
            return;
        }
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/event-stream;charset=UTF-8")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .putHeader("X-Accel-Buffering", "no")
                .setChunked(true);
        String lastEventId = given(request.request().getHeader("Last-Event-ID"));
        streams.open(
                response,
                given(request.request().getParam("chargePoint")),
                lastEventId == null ? given(request.request().getParam("lastEventId")) : lastEventId);
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
