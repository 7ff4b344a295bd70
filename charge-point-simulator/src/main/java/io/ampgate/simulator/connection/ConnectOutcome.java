package io.ampgate.simulator.connection;

import java.net.http.WebSocketHandshakeException;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/** How an attempt to connect ended. */
public sealed interface ConnectOutcome {

    /** The socket is open. */
    record Connected(OcppConnection connection) implements ConnectOutcome {}

    /** The central system answered the handshake with this HTTP status instead of 101. */
    record Refused(int httpStatus) implements ConnectOutcome {}

    /** Nobody answered. */
    record Unreachable(String reason) implements ConnectOutcome {}

    /** The outcome that a failed handshake stands for. */
    static ConnectOutcome of(Throwable failure) {
        @Nullable Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        if (cause instanceof WebSocketHandshakeException handshake && handshake.getResponse() != null) {
            return new Refused(handshake.getResponse().statusCode());
        }
        Throwable deepest = cause == null ? failure : cause;
        while (deepest.getMessage() == null && deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        String message = deepest.getMessage();
        return new Unreachable(
                message != null ? message : words(deepest.getClass().getSimpleName()));
    }

    /** The text of an exception without a message: {@code ConnectException} becomes "connect failed". */
    private static String words(String exceptionName) {
        String words = exceptionName.replace("Exception", "").replaceAll("(?<=.)([A-Z])", " $1");
        return words.toLowerCase(Locale.ROOT) + " failed";
    }
}
