package io.ampgate.simulator.connection;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a text message together and says when the socket has ended. */
final class TextListener implements WebSocket.Listener {
    private final Consumer<String> onMessage;
    private final Runnable onPong;
    private final Consumer<String> onEnd;
    private final StringBuilder parts = new StringBuilder();

    TextListener(Consumer<String> onMessage, Runnable onPong, Consumer<String> onEnd) {
        this.onMessage = onMessage;
        this.onPong = onPong;
        this.onEnd = onEnd;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        parts.append(data);
        if (last) {
            String message = parts.toString();
            parts.setLength(0);
            parts.trimToSize();
            onMessage.accept(message);
        }
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onPong(WebSocket socket, ByteBuffer message) {
        onPong.run();
        socket.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
        onEnd.accept("closed by the central system with status " + statusCode
                + (reason.isEmpty() ? "" : " (" + reason + ")"));
        return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable error) {
        onEnd.accept("connection broke: " + error.getMessage());
    }
}
