package io.ampgate.simulator.connection;

import static java.util.Objects.requireNonNull;

import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.frame.FrameReader;
import io.ampgate.ocpp.frame.Reading;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.ChargePointResponse;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A charge point's WebSocket to a central system. Sends typed calls, one in flight at a time, and answers the central
 * system's calls through a {@link CommandHandler}. Thread-safe; pings are answered by the HTTP client.
 */
public final class OcppConnection {
    private static final PayloadCodec CODEC = new PayloadCodec(UnknownFields.ignore());
    private static final FrameReader READER = new FrameReader();

    private final CallQueue calls = new CallQueue();
    private final CompletableFuture<String> closed = new CompletableFuture<>();
    private final AtomicLong messageIds = new AtomicLong();
    private final String messageIdPrefix =
            Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36);
    private final CommandHandler commands;
    private final ConnectionObserver observer;
    private final Duration callTimeout;
    private final CompletableFuture<WebSocket> socket;
    private CompletableFuture<WebSocket> lastSend;
    private volatile boolean pongMissing;

    private OcppConnection(
            HttpClient http,
            Endpoint endpoint,
            CommandHandler commands,
            ConnectionObserver observer,
            Duration callTimeout) {
        this.commands = commands;
        this.observer = observer;
        this.callTimeout = callTimeout;
        WebSocket.Builder builder = http.newWebSocketBuilder();
        endpoint.authorization().ifPresent(value -> builder.header("Authorization", value));
        if (!endpoint.subprotocols().isEmpty()) {
            String[] others = endpoint.subprotocols().stream().skip(1).toArray(String[]::new);
            builder.subprotocols(endpoint.subprotocols().getFirst(), others);
        }
        this.socket = builder.buildAsync(endpoint.uri(), new TextListener(this::received, this::pong, this::lost));
        this.lastSend = socket;
    }

    /** Connects; the stage never fails. A call without an answer within {@code callTimeout} is given up. */
    public static CompletableFuture<ConnectOutcome> open(
            HttpClient http,
            Endpoint endpoint,
            CommandHandler commands,
            ConnectionObserver observer,
            Duration callTimeout) {
        OcppConnection connection = new OcppConnection(http, endpoint, commands, observer, callTimeout);
        return connection.socket.handle((open, failure) -> {
            if (failure != null) {
                connection.lost("never connected");
                return ConnectOutcome.of(failure);
            }
            return new ConnectOutcome.Connected(connection);
        });
    }

    /** Sends a request when its turn comes; the stage never fails. */
    public <R extends CentralSystemResponse> CompletableFuture<CallOutcome<R>> call(ChargePointRequest<R> request) {
        String messageId = messageIdPrefix + "-" + messageIds.incrementAndGet();
        CompletableFuture<CallOutcome<R>> outcome = new CompletableFuture<>();
        CallQueue.Pending<R> call = new CallQueue.Pending<>(messageId, request, outcome);
        CompletableFuture<CallOutcome<R>> observed = outcome.whenComplete((result, failure) -> {
            calls.ended(call);
            observer.called(request, result);
            sendNext();
        });
        calls.add(call);
        sendNext();
        return observed;
    }

    /** Sends a text as it is, past the queue of calls. */
    public synchronized void sendRaw(String text) {
        observer.sent(text);
        lastSend = lastSend.thenCompose(open -> open.sendText(text, true)).whenComplete((open, failure) -> {
            if (failure != null) {
                lost("cannot send: " + failure.getMessage());
            }
        });
    }

    /** Sends a ping; returns whether the one before it was answered. */
    public boolean ping() {
        boolean alive = !pongMissing;
        pongMissing = true;
        CompletableFuture<?> _ = socket.thenCompose(open -> open.sendPing(ByteBuffer.allocate(0)));
        return alive;
    }

    /** Completes with the reason when the connection has ended, however it did. */
    public CompletableFuture<String> closed() {
        return closed;
    }

    /** Closes in good order, after what was handed in for sending. */
    public synchronized void close() {
        CompletableFuture<?> _ = lastSend.thenCompose(open -> open.sendClose(WebSocket.NORMAL_CLOSURE, ""))
                .completeOnTimeout(null, 2, TimeUnit.SECONDS)
                .whenComplete((open, failure) -> abort("closed by the charge point"));
    }

    /** Drops the connection without a word, as a power cut does. */
    public void abort() {
        abort("dropped by the charge point");
    }

    private void abort(String reason) {
        CompletableFuture<?> _ = socket.thenAccept(WebSocket::abort);
        lost(reason);
    }

    private void lost(String reason) {
        closed.complete(reason);
        calls.close(reason);
    }

    private void pong() {
        pongMissing = false;
    }

    private void sendNext() {
        Optional<CallQueue.Pending<?>> next = calls.next();
        next.ifPresent(call -> {
            Frame frame =
                    new Frame.Call(call.messageId(), Action.of(call.request()).name(), CODEC.encode(call.request()));
            sendRaw(frame.toJson());
            expire(call);
        });
    }

    private <R extends CentralSystemResponse> void expire(CallQueue.Pending<R> call) {
        call.outcome()
                .completeOnTimeout(
                        new CallOutcome.Unanswered<>("no answer within " + callTimeout.toSeconds() + " s"),
                        callTimeout.toMillis(),
                        TimeUnit.MILLISECONDS);
    }

    private void received(String text) {
        observer.received(text);
        switch (READER.read(text)) {
            case Reading.Understood(Frame.Call call) -> command(call);
            case Reading.Understood(Frame.CallResult result) ->
                calls.awaiting(result.messageId())
                        .ifPresentOrElse(call -> confirm(call, result), () -> observer.unexpected(text));
            case Reading.Understood(Frame.CallError error) ->
                calls.awaiting(error.messageId())
                        .ifPresentOrElse(
                                call -> call.refused(error.errorCode(), error.errorDescription(), error.errorDetails()),
                                () -> observer.unexpected(text));
            case Reading.Refused(String messageId, CallErrorException reason) ->
                sendRaw(Frame.CallError.of(messageId, reason).toJson());
            case Reading.Unanswerable unanswerable -> observer.unexpected(text);
        }
    }

    private <R extends CentralSystemResponse> void confirm(CallQueue.Pending<R> call, Frame.CallResult result) {
        try {
            // An action pairs its request with its response, so what belongs to this request is an R.
            @SuppressWarnings("unchecked")
            Class<R> type = (Class<R>) Action.of(call.request()).responseType();
            call.outcome().complete(new CallOutcome.Confirmed<>(CODEC.decode(type, result.payload())));
        } catch (CallErrorException unreadable) {
            call.unanswered("invalid answer: " + unreadable.description());
        }
    }

    private void command(Frame.Call call) {
        try {
            CentralSystemRequest<?> request = CODEC.centralSystemRequest(action(call.action()), call.payload());
            observer.commanded(request);
            CompletableFuture<ChargePointResponse> response = new CompletableFuture<>();
            CompletableFuture<?> _ =
                    response.whenComplete((result, failure) -> answer(call.messageId(), result, failure));
            commands.answer(request, response);
        } catch (CallErrorException refused) {
            answer(call.messageId(), null, refused);
        }
    }

    private void answer(String messageId, @Nullable ChargePointResponse response, @Nullable Throwable failure) {
        @Nullable Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        Frame frame = switch (cause) {
            case null -> new Frame.CallResult(messageId, CODEC.encode(requireNonNull(response)));
            case CallErrorException refused -> Frame.CallError.of(messageId, refused);
            default -> Frame.CallError.of(messageId, CallErrorCode.InternalError, cause.toString());
        };
        sendRaw(frame.toJson());
    }

    private static Action action(String name) {
        Action action = Action.named(name)
                .orElseThrow(() -> new CallErrorException(
                        CallErrorCode.NotImplemented, "action '" + name + "' is not known here"));
        if (!action.isFromCentralSystem()) {
            throw new CallErrorException(CallErrorCode.NotSupported, name + " is not for charge points");
        }
        return action;
    }
}
