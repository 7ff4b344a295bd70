package io.ampgate.simulator.centralsystem;

import static org.awaitility.Awaitility.await;

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
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A central system on a real socket: remembers what it hears, answers as told, sends commands to the last connection. */
public final class FakeCentralSystem implements AutoCloseable {
    private static final FrameReader READER = new FrameReader();
    private static final PayloadCodec CODEC = new PayloadCodec(UnknownFields.reject());

    private static final int NOT_FOUND = 404;
    private static final short GOING_AWAY = 1001;

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server;
    private final List<ChargePointRequest<?>> received = new CopyOnWriteArrayList<>();
    private final List<String> frames = new CopyOnWriteArrayList<>();
    private final List<String> paths = new CopyOnWriteArrayList<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private final List<ServerWebSocket> connections = new CopyOnWriteArrayList<>();
    private final Map<String, CompletableFuture<Frame>> commands = new ConcurrentHashMap<>();
    private final Map<Class<?>, Function<ChargePointRequest<?>, CentralSystemResponse>> answers =
            new ConcurrentHashMap<>();
    private final AtomicInteger messageIds = new AtomicInteger();
    private volatile boolean refusing;

    public FakeCentralSystem() {
        StandardAnswers.giveTo(this);
        HttpServerOptions options = new HttpServerOptions().setWebSocketSubProtocols(List.of("ocpp1.6"));
        server = vertx.createHttpServer(options)
                .webSocketHandshakeHandler(this::decide)
                .webSocketHandler(this::connected)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .join();
    }

    public URI url() {
        return URI.create("ws://127.0.0.1:" + server.actualPort() + "/ocpp/");
    }

    /** From now on answers requests of this type so; a CallErrorException becomes a CALLERROR. */
    public <R extends CentralSystemResponse, Q extends ChargePointRequest<R>> void answers(
            Class<Q> type, Function<Q, R> answer) {
        answers.put(type, request -> answer.apply(type.cast(request)));
    }

    /** From now on does not answer requests of this type. */
    public void ignores(Class<? extends ChargePointRequest<?>> type) {
        answers.remove(type);
    }

    /** From now on answers handshakes with an HTTP error, or no more. */
    public void refuses(boolean refuse) {
        refusing = refuse;
    }

    public void dropConnections() {
        connections.forEach(connection -> connection.close(GOING_AWAY, "dropped"));
    }

    /** Sends text to the charge point that connected last. */
    public void sends(String text) {
        await().until(() -> !connections.isEmpty());
        connections.getLast().writeTextMessage(text);
    }

    /** Sends a command to the charge point that connected last; an answer other than a CALLRESULT is an error. */
    public <R extends ChargePointResponse> R commands(CentralSystemRequest<R> request) {
        CompletableFuture<Frame> answer = sendsCommand(request);
        await().until(answer::isDone);
        if (answer.join() instanceof Frame.CallResult(String messageId, String payload)) {
            @SuppressWarnings("unchecked") // An action pairs its request with its response.
            Class<R> type = (Class<R>) Action.of(request).responseType();
            return CODEC.decode(type, payload);
        }
        throw new AssertionError(request + " got " + answer.join());
    }

    /** Sends a command without waiting for its answer. */
    public CompletableFuture<Frame> sendsCommand(CentralSystemRequest<?> request) {
        String messageId = "command-" + messageIds.incrementAndGet();
        CompletableFuture<Frame> answer = new CompletableFuture<>();
        commands.put(messageId, answer);
        sends(new Frame.Call(messageId, Action.of(request).name(), CODEC.encode(request)).toJson());
        return answer;
    }

    /** What charge points have said, oldest first. */
    public List<ChargePointRequest<?>> received() {
        return List.copyOf(received);
    }

    public <Q extends ChargePointRequest<?>> List<Q> received(Class<Q> type) {
        return received.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** Waits until this many requests of a type have come. */
    public <Q extends ChargePointRequest<?>> List<Q> awaits(int count, Class<Q> type) {
        await().until(() -> received(type).size() >= count);
        return received(type);
    }

    public List<String> frames() {
        return List.copyOf(frames);
    }

    public List<String> paths() {
        return List.copyOf(paths);
    }

    /** The credentials of each handshake that had some, decoded. */
    public List<String> credentials() {
        List<String> decoded = new ArrayList<>();
        for (String authorization : authorizations) {
            decoded.add(new String(
                    Base64.getDecoder().decode(authorization.replace("Basic ", "")), StandardCharsets.UTF_8));
        }
        return decoded;
    }

    public int openConnections() {
        return connections.size();
    }

    private void decide(ServerWebSocketHandshake handshake) {
        if (refusing) {
            handshake.reject(NOT_FOUND);
        } else {
            handshake.accept();
        }
    }

    private void connected(ServerWebSocket connection) {
        paths.add(connection.path());
        String authorization = connection.headers().get("Authorization");
        if (authorization != null) {
            authorizations.add(authorization);
        }
        connections.add(connection);
        connection.closeHandler(closed -> connections.remove(connection));
        connection.textMessageHandler(text -> received(connection, text));
    }

    private void received(ServerWebSocket connection, String message) {
        frames.add(message);
        switch (READER.read(message)) {
            case Reading.Understood(Frame.Call call) -> answer(connection, call);
            case Reading.Understood(Frame answer) -> {
                CompletableFuture<Frame> waiting = commands.remove(answer.messageId());
                if (waiting != null) {
                    waiting.complete(answer);
                }
            }
            case Reading.Refused _, Reading.Unanswerable _ -> {}
        }
    }

    private void answer(ServerWebSocket connection, Frame.Call call) {
        ChargePointRequest<?> request =
                CODEC.chargePointRequest(Action.named(call.action()).orElseThrow(), call.payload());
        received.add(request);
        Function<ChargePointRequest<?>, CentralSystemResponse> answer = answers.get(request.getClass());
        if (answer != null) {
            connection.writeTextMessage(reply(call, request, answer).toJson());
        }
    }

    private static Frame reply(
            Frame.Call call,
            ChargePointRequest<?> request,
            Function<ChargePointRequest<?>, CentralSystemResponse> answer) {
        try {
            return new Frame.CallResult(call.messageId(), CODEC.encode(answer.apply(request)));
        } catch (CallErrorException refused) {
            return Frame.CallError.of(call.messageId(), refused);
        }
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
