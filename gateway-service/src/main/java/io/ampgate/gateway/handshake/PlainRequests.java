package io.ampgate.gateway.handshake;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Tells a person who opens the address of a charge point in a browser what it is for. */
@Singleton
final class PlainRequests {

    private static final int BEFORE_EVERY_OTHER_ROUTE = Integer.MIN_VALUE;
    private static final int UPGRADE_REQUIRED = 426;

    void route(@Observes Router router) {
        router.route("/ocpp/*").order(BEFORE_EVERY_OTHER_ROUTE).handler(PlainRequests::answer);
    }

    private static void answer(RoutingContext context) {
        if ("websocket".equalsIgnoreCase(context.request().getHeader(HttpHeaders.UPGRADE))) {
            context.next();
            return;
        }
        context.response()
                .setStatusCode(UPGRADE_REQUIRED)
                .putHeader(HttpHeaders.UPGRADE, "websocket")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.UPGRADE)
                .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .end("charge points connect here with a WebSocket and the subprotocol ocpp1.6\n");
    }
}
