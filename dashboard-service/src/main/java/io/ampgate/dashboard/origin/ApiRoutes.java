package io.ampgate.dashboard.origin;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Sends each request below /api to its {@link Owner}. */
@Singleton
public class ApiRoutes {

    /** Before REST resources and static files. */
    public static final int ORDER = RouteConstants.ROUTE_ORDER_BEFORE_DEFAULT;

    private final Map<Owner, Upstream> upstreams = new EnumMap<>(Owner.class);

    ApiRoutes(Vertx vertx, OriginConfig config) {
        upstreams.put(
                Owner.OPERATIONS, new Upstream(vertx, Owner.OPERATIONS.serviceName(), config.operationsUrl(), config));
        upstreams.put(
                Owner.TRANSACTIONS,
                new Upstream(vertx, Owner.TRANSACTIONS.serviceName(), config.transactionUrl(), config));
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(ORDER).handler(this::route);
    }

    private void route(RoutingContext request) {
        Optional<Owner> owner = Owner.of(request.normalizedPath());
        if (owner.isEmpty()) {
            ProblemResponse.send(
                    request,
                    404,
                    "Not Found",
                    "nothing is here: " + request.normalizedPath()
                            + "; /q/openapi of each service lists what there is");
            return;
        }
        Upstream upstream = upstreams.get(owner.get());
        if (upstream == null) {
            request.next();
        } else {
            upstream.pass(request);
        }
    }
}
