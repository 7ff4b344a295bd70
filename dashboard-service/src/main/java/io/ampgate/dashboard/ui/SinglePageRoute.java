package io.ampgate.dashboard.ui;

import io.ampgate.dashboard.origin.ApiRoutes;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Answers the addresses of pages, which only the web UI knows, with the page that holds all of them. */
@Singleton
class SinglePageRoute {

    private static final String PAGE = "/index.html";
    private static final String FILES = "META-INF/resources";

    void register(@Observes Router router) {
        router.route()
                .method(HttpMethod.GET)
                .method(HttpMethod.HEAD)
                .order(ApiRoutes.ORDER + 2)
                .handler(SinglePageRoute::serve);
    }

    private static void serve(RoutingContext request) {
        String path = request.normalizedPath();
        if (isPage(path, Objects.requireNonNullElse(request.request().getHeader(HttpHeaders.ACCEPT), ""))
                && !isFile(path)
                && isFile(PAGE)) {
            request.reroute(PAGE);
        } else {
            request.next();
        }
    }

    /** Browsers that navigate ask for HTML; the id of a charge point may look like the name of a file. */
    private static boolean isPage(String path, String accept) {
        boolean ours = path.startsWith("/api/") || path.startsWith("/q/") || path.startsWith("/assets/");
        boolean extension = path.indexOf('.', path.lastIndexOf('/')) >= 0;
        return !ours && (!extension || accept.contains("text/html"));
    }

    private static boolean isFile(String path) {
        return !path.equals("/")
                && Thread.currentThread().getContextClassLoader().getResource(FILES + path) != null;
    }
}
