package io.ampgate.dashboard.origin;

import io.ampgate.foundation.web.Problem;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A service that requests are passed on to, streaming in both directions. When it does not answer, the problem names it
 * and says whether the request may have had an effect.
 */
final class Upstream implements ProxyInterceptor {

    private static final Logger LOG = Logger.getLogger(Upstream.class);
    private static final int CONNECTIONS = 200;

    private final String serviceName;
    private final HttpProxy proxy;

    Upstream(Vertx vertx, String serviceName, URI url, OriginConfig config) {
        this.serviceName = serviceName;
        boolean tls = "https".equals(url.getScheme());
        int standardPort = tls ? 443 : 80;
        RequestOptions target = new RequestOptions()
                .setHost(url.getHost())
                .setPort(url.getPort() < 0 ? standardPort : url.getPort())
                .setSsl(tls)
                .setIdleTimeout(config.answerTimeout().toMillis());
        HttpClient client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(CONNECTIONS)
                .setConnectTimeout(Math.toIntExact(config.connectTimeout().toMillis())));
        this.proxy = HttpProxy.reverseProxy(client)
                .origin(context -> context.client().request(new RequestOptions(target)))
                .addInterceptor(this);
    }

    void pass(RoutingContext request) {
        // Quarkus marks every response as not to be compressed; what is passed on may be.
        request.response().headers().remove(HttpHeaders.CONTENT_ENCODING);
        proxy.handle(request.request());
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        request.headers().remove(HttpHeaders.ACCEPT_ENCODING);
        return context.sendRequest().recover(failure -> Future.succeededFuture(problem(request, failure)));
    }

    /** A service may name itself in Location; the path alone leads back through here. */
    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        String location = context.response().headers().get(HttpHeaders.LOCATION);
        if (location != null) {
            int path = location.indexOf(Owner.ROOT);
            if (path > 0) {
                context.response().putHeader(HttpHeaders.LOCATION, location.substring(path));
            }
        }
        return context.sendResponse();
    }

    private ProxyResponse problem(ProxyRequest request, Throwable failure) {
        LOG.warnf("service does not answer service=%s cause=%s", serviceName, failure);
        return switch (failure) {
            case ConnectException refused ->
                problem(
                        request,
                        503,
                        "Service Unavailable",
                        serviceName + " cannot be reached; nothing was done. Try again when it is back");
            case TimeoutException late ->
                problem(
                        request,
                        504,
                        "Gateway Timeout",
                        serviceName + " did not answer in time; the request may still have an effect");
            default ->
                problem(
                        request,
                        503,
                        "Service Unavailable",
                        serviceName + " broke off before it answered; the request may have had an effect");
        };
    }

    private static ProxyResponse problem(ProxyRequest request, int status, String title, String detail) {
        Buffer body = ProblemResponse.body(request.proxiedRequest().path(), status, title, detail);
        return request.release()
                .response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .setBody(Body.body(body));
    }
}
