package io.ampgate.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A charge point that says exactly what the test tells it to. */
final class ChargePoint implements WebSocket.Listener {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final StringBuilder partial = new StringBuilder();
    private final BlockingQueue<String> inbound = new LinkedBlockingQueue<>();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private ChargePoint() {}

    static ChargePoint connect(URI gateway, String id) {
        return connect(gateway, id, null);
    }

    /** @param password absent: no Basic authentication */
    static ChargePoint connect(URI gateway, String id, byte @Nullable [] password) {
        ChargePoint chargePoint = new ChargePoint();
        WebSocket.Builder builder = CLIENT.newWebSocketBuilder().subprotocols("ocpp1.6");
        if (password != null) {
            byte[] user = (id + ":").getBytes(UTF_8);
            byte[] credentials = new byte[user.length + password.length];
            System.arraycopy(user, 0, credentials, 0, user.length);
            System.arraycopy(password, 0, credentials, user.length, password.length);
            builder.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        chargePoint.socket = builder.buildAsync(url(gateway, id), chargePoint).join();
        assertThat(chargePoint.socket.getSubprotocol()).isEqualTo("ocpp1.6");
        return chargePoint;
    }

    static URI url(URI gateway, String id) {
        String encoded = URLEncoder.encode(id, UTF_8).replace("+", "%20");
        return URI.create("ws://" + gateway.getHost() + ":" + gateway.getPort() + "/ocpp/" + encoded);
    }

    void says(String text) {
        live().sendText(text, true).join();
    }

    void calls(String messageId, String action, String payload) {
        says("[2,\"" + messageId + "\",\"" + action + "\"," + payload + "]");
    }

    /** The next text from the gateway. */
    String hears() {
        try {
            String text = inbound.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            assertThat(text).as("a message from the gateway").isNotNull();
            return String.valueOf(text);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** What the gateway has said that nobody heard yet. */
    boolean hasUnheard() {
        return !inbound.isEmpty();
    }

    void leaves() {
        live().sendClose(WebSocket.NORMAL_CLOSURE, "bye").join();
    }

    /** Breaks the connection without a word. */
    void dies() {
        live().abort();
    }

    /** Code and reason with which the gateway closed. */
    String closedWith() {
        return closed.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    boolean isClosed() {
        return closed.isDone();
    }

    private WebSocket live() {
        WebSocket current = socket;
        if (current == null) {
            throw new IllegalStateException("not connected");
        }
        return current;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            inbound.add(partial.toString());
            partial.setLength(0);
        }
        webSocket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        closed.complete(statusCode + " " + reason);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        closed.complete("error " + error);
    }
}
