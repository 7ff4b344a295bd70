package io.ampgate.simulator.connection;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.WebSocketHandshakeException;
import java.nio.channels.UnresolvedAddressException;
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
        return new Unreachable(reason(cause == null ? failure : cause));
    }

    /** The exceptions of the HTTP client mostly have no text of their own. */
    private static String reason(Throwable failure) {
        return switch (failure) {
            case HttpConnectTimeoutException _ -> "no answer in time";
            case ConnectException e
            when hasCause(e, UnresolvedAddressException.class) -> "its host name cannot be resolved";
            case ConnectException e when e.getMessage() == null -> "connection refused";
            default -> failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        };
    }

    private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
