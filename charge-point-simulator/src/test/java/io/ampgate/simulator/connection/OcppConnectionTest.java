package io.ampgate.simulator.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.ClearCache;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.simulator.centralsystem.FakeCentralSystem;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OcppConnectionTest {
    private static final CommandHandler CLEARS =
            (request, response) -> response.complete(new ClearCache.Response(ClearCache.ClearCacheStatus.Accepted));
    private static final CommandHandler FAILS =
            (request, response) -> response.completeExceptionally(new IllegalStateException("broken"));
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final FakeCentralSystem central = new FakeCentralSystem();

    @AfterEach
    void close() {
        http.shutdownNow();
        central.close();
    }

    @Test
    void presentsItsIdentityAndPassword() {
        // Given
        Endpoint endpoint = Endpoint.of(central.url(), "CP 1/a+ü").withPassword("secret:1");
        // When
        OcppConnection connection = connect(endpoint);
        // Then
        assertThat(connection.closed()).isNotDone();
        assertThat(central.paths()).containsExactly("/ocpp/CP%201%2Fa%2B%C3%BC");
        assertThat(central.credentials()).containsExactly("CP 1/a+ü:secret:1");
    }

    @Test
    void aCallErrorIsAnOutcome() {
        // Given
        central.answers(Authorize.Request.class, request -> {
            throw new CallErrorException(CallErrorCode.SecurityError, "not you");
        });
        OcppConnection connection = connect(endpoint());
        // When
        CallOutcome<Authorize.Response> outcome =
                connection.call(new Authorize.Request("TAG")).join();
        // Then
        assertThat(outcome).isEqualTo(new CallOutcome.Refused<>("SecurityError", "not you", "{}"));
    }

    @Test
    void onlyOneCallIsInFlight() {
        // Given
        central.ignores(Authorize.Request.class);
        OcppConnection connection = connect(endpoint());
        CompletableFuture<?> first = connection.call(new Authorize.Request("TAG"));
        CompletableFuture<?> second = connection.call(new Heartbeat.Request());
        central.awaits(1, Authorize.Request.class);
        assertThat(central.received(Heartbeat.Request.class)).isEmpty();
        // When
        central.sends(answerTo(central.frames().getFirst()));
        // Then
        first.join();
        assertThat(second.join()).isInstanceOf(CallOutcome.Confirmed.class);
    }

    @Test
    void whatIsNotAnsweredWhenTheConnectionEndsIsAnOutcomeToo() {
        // Given
        central.ignores(Heartbeat.Request.class);
        OcppConnection connection = connect(endpoint());
        CompletableFuture<?> first = connection.call(new Heartbeat.Request());
        CompletableFuture<?> second = connection.call(new Heartbeat.Request());
        central.awaits(1, Heartbeat.Request.class);
        // When
        central.dropConnections();
        // Then
        assertThat(first.join()).isInstanceOf(CallOutcome.Unanswered.class);
        assertThat(second.join()).isInstanceOf(CallOutcome.Unanswered.class);
        assertThat(connection.call(new Heartbeat.Request()).join()).isInstanceOf(CallOutcome.Unanswered.class);
    }

    @Test
    void malformedAndForeignCallsGetACallError() {
        // Given
        open(endpoint());
        await().until(() -> central.openConnections() == 1);
        // When
        central.sends("[2,\"a\",\"Dance\",{}]");
        central.sends("[2,\"b\",\"Heartbeat\",{}]");
        central.sends("[2,\"c\",\"Reset\",{\"type\":\"Gently\"}]");
        central.sends("[2,\"d\",\"Reset\"]");
        central.sends("nonsense");
        central.sends("[2,\"e\",\"ClearCache\",{}]");
        // Then
        await().until(() -> central.frames().size() == 5);
        assertThat(central.frames().get(0)).startsWith("[4,\"a\",\"NotImplemented\"");
        assertThat(central.frames().get(1)).startsWith("[4,\"b\",\"NotSupported\"");
        assertThat(central.frames().get(2)).startsWith("[4,\"c\",\"PropertyConstraintViolation\",\"type ");
        assertThat(central.frames().get(3)).startsWith("[4,\"d\",\"FormationViolation\"");
        assertThat(central.frames().get(4)).isEqualTo("[3,\"e\",{\"status\":\"Accepted\"}]");
    }

    @Test
    void aHandlerThatFailsIsAnInternalError() {
        // Given
        OcppConnection.open(http, endpoint(), FAILS, new ConnectionObserver() {}, TIMEOUT)
                .join();
        await().until(() -> central.openConnections() == 1);
        // When
        central.sends("[2,\"a\",\"ClearCache\",{}]");
        // Then
        await().until(() -> central.frames().size() == 1);
        assertThat(central.frames().getFirst()).startsWith("[4,\"a\",\"InternalError\"");
    }

    @Test
    void aRefusedHandshakeTellsItsStatus() {
        // Given
        central.refuses(true);
        // When
        ConnectOutcome outcome = open(endpoint());
        // Then
        assertThat(outcome).isEqualTo(new ConnectOutcome.Refused(404));
    }

    @Test
    void whereNobodyListensTheReasonIsInWords() {
        // Given
        Endpoint endpoint = endpoint();
        central.close();
        // When
        ConnectOutcome outcome = open(endpoint);
        // Then
        assertThat(outcome).isEqualTo(new ConnectOutcome.Unreachable("connection refused"));
    }

    @Test
    void anUnknownHostIsSaidSo() {
        // When
        ConnectOutcome outcome = open(Endpoint.of(URI.create("ws://nobody.invalid:1/"), "CP1"));
        // Then
        assertThat(outcome).isEqualTo(new ConnectOutcome.Unreachable("its host name cannot be resolved"));
    }

    private static String answerTo(String call) {
        String messageId = call.split("\"", -1)[1];
        return "[3,\"" + messageId + "\",{\"idTagInfo\":{\"status\":\"Accepted\"}}]";
    }

    private Endpoint endpoint() {
        return Endpoint.of(central.url(), "CP1");
    }

    private ConnectOutcome open(Endpoint endpoint) {
        return OcppConnection.open(http, endpoint, CLEARS, new ConnectionObserver() {}, TIMEOUT)
                .join();
    }

    private OcppConnection connect(Endpoint endpoint) {
        return switch (open(endpoint)) {
            case ConnectOutcome.Connected(OcppConnection connection) -> connection;
            case ConnectOutcome.Refused refused -> throw new AssertionError(refused);
            case ConnectOutcome.Unreachable unreachable -> throw new AssertionError(unreachable);
        };
    }
}
