package io.ampgate.gateway.handshake;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.gateway.kafka.Records;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.quarkus.websockets.next.HttpUpgradeCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Lets charge points in, or answers why not. Every refusal is also told to the operators. */
@Singleton
final class HandshakeCheck implements HttpUpgradeCheck {

    private static final Logger LOG = Logger.getLogger(HandshakeCheck.class);

    private final HandshakeRules rules;
    private final HandshakeSettings settings;
    private final Doorway doorway;
    private final Records records;
    private final GatewayAddress gateway;
    private final MeterRegistry metrics;
    private final Clock clock;

    HandshakeCheck(
            HandshakeRules rules,
            HandshakeSettings settings,
            Doorway doorway,
            Records records,
            GatewayAddress gateway,
            MeterRegistry metrics,
            Clock clock) {
        this.rules = rules;
        this.settings = settings;
        this.doorway = doorway;
        this.records = records;
        this.gateway = gateway;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public Uni<CheckResult> perform(HttpUpgradeContext context) {
        HttpServerRequest request = context.httpRequest();
        Optional<String> obstacle = doorway.obstacle();
        if (obstacle.isPresent()) {
            count("unavailable");
            HttpServerResponse response = request.response()
                    .setStatusCode(503)
                    .putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(settings.retryAfter()));
            return answered(request, response, obstacle.get());
        }
        Knock knock = knock(request);
        return switch (rules.judge(knock)) {
            case Verdict.Admitted admitted -> {
                count("admitted");
                context.userData()
                        .put(
                                Admission.KEY,
                                new Admission(
                                        admitted.chargePointId(),
                                        admitted.protocol(),
                                        admitted.securityProfile(),
                                        admitted.standing(),
                                        knock.remoteAddress(),
                                        request.connection()));
                yield CheckResult.permitUpgrade();
            }
            case Verdict.Refused refused -> {
                count(refused.reason().name());
                report(refused, knock.remoteAddress());
                HttpServerResponse response = request.response().setStatusCode(refused.status());
                if (refused.status() == 401) {
                    response.putHeader(HttpHeaderNames.WWW_AUTHENTICATE, "Basic realm=\"ampgate\"");
                }
                yield answered(request, response, refused.body());
            }
        };
    }

    /** A refusal of the framework has no body, so that the response is ended here and the check never completes. */
    private static Uni<CheckResult> answered(HttpServerRequest request, HttpServerResponse response, String body) {
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE)
                .end(body + "\n")
                .onComplete(_ -> request.connection().close());
        return Uni.createFrom().nothing();
    }

    private static Knock knock(HttpServerRequest request) {
        String path = request.path();
        List<String> protocols = request.headers().getAll(HttpHeaderNames.SEC_WEBSOCKET_PROTOCOL).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .filter(protocol -> !protocol.isEmpty())
                .toList();
        return new Knock(
                path.substring(path.lastIndexOf('/') + 1),
                protocols,
                request.getHeader(HttpHeaders.AUTHORIZATION),
                request.remoteAddress().toString());
    }

    private void report(Verdict.Refused refused, String remoteAddress) {
        LOG.infof(
                "handshake refused chargePoint=%s remoteAddress=%s reason=%s detail=%s",
                refused.chargePointId(), remoteAddress, refused.reason(), refused.detail());
        ConnectionRefused record = new ConnectionRefused(
                refused.chargePointId(),
                remoteAddress,
                gateway.id(),
                clock.instant(),
                refused.reason(),
                refused.detail());
        records.send(Topic.REFUSALS, record, refused.chargePointId()).whenComplete((_, failure) -> {
            if (failure != null) {
                LOG.warnf("refusal not stored chargePoint=%s reason=%s", refused.chargePointId(), failure.getMessage());
            }
        });
    }

    private void count(String outcome) {
        metrics.counter("ampgate.gateway.handshakes", "outcome", outcome).increment();
    }
}
