package io.ampgate.dashboard.stream;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One open stream. It reads from the ring as fast as its connection takes it, on the event loop of the connection; a
 * client that falls behind the ring is disconnected and may resume.
 */
final class StreamClient {

    private static final int EVENTS_PER_WRITE = 500;
    private static final int QUEUE_BYTES = 256 * 1024;
    private static final Buffer HEARTBEAT = Buffer.buffer(": still here\n\n");
    private static final Buffer RETRY = Buffer.buffer("retry: 2000\n\n");

    private final HttpServerResponse response;
    private final EventRing ring;
    private final @Nullable String chargePointId;
    private final StreamMetrics metrics;
    private final Consumer<StreamClient> onClose;
    private final Context eventLoop;
    private final AtomicBoolean awake = new AtomicBoolean();
    private long position;
    private volatile boolean closed;
    private volatile long stuckSince;

    StreamClient(
            HttpServerResponse response,
            EventRing ring,
            @Nullable String chargePointId,
            long position,
            StreamMetrics metrics,
            Consumer<StreamClient> onClose) {
        this.response = response;
        this.ring = ring;
        this.chargePointId = chargePointId;
        this.position = position;
        this.metrics = metrics;
        this.onClose = onClose;
        this.eventLoop = Vertx.currentContext();
    }

    @Nullable
    String chargePointId() {
        return chargePointId;
    }

    void open(StreamStart start) {
        response.closeHandler(nothing -> close());
        response.exceptionHandler(broken -> close());
        response.setWriteQueueMaxSize(QUEUE_BYTES);
        response.write(RETRY);
        switch (start) {
            case StreamStart.Hello(EventId id) -> write(id, "hello", Map.of("id", id.toString()));
            case StreamStart.Reset(EventId id) -> write(id, "reset", Map.of("id", id.toString()));
            case StreamStart.Resumed resumed -> wakeUp();
        }
        wakeUp();
    }

    /** From any thread: there may be something to read. */
    void wakeUp() {
        if (!closed && awake.compareAndSet(false, true)) {
            eventLoop.runOnContext(nothing -> send());
        }
    }

    void heartbeat() {
        eventLoop.runOnContext(nothing -> {
            if (!closed && !response.writeQueueFull()) {
                response.write(HEARTBEAT);
            }
        });
    }

    boolean isStuckFor(Duration patience) {
        long since = stuckSince;
        return since != 0 && System.nanoTime() - since > patience.toNanos();
    }

    /** Ends the stream in good order. */
    void end() {
        eventLoop.runOnContext(nothing -> {
            if (!closed) {
                response.end();
                close();
            }
        });
    }

    /** Drops a connection that does not take what there is; what waits in its queue goes with it. */
    void disconnect() {
        eventLoop.runOnContext(nothing -> {
            if (!closed) {
                metrics.disconnected();
                close();
                response.reset();
            }
        });
    }

    private void send() {
        awake.set(false);
        if (closed) {
            return;
        }
        if (response.writeQueueFull()) {
            stuckSince = stuckSince == 0 ? System.nanoTime() : stuckSince;
            response.drainHandler(nothing -> {
                stuckSince = 0;
                wakeUp();
            });
            return;
        }
        switch (ring.read(position, EVENTS_PER_WRITE, this::isWanted)) {
            case EventRing.Reading.Lost() -> disconnect();
            case EventRing.Reading.Events events -> {
                write(events);
                position = events.position();
                if (!events.atEnd()) {
                    wakeUp();
                }
            }
        }
    }

    private boolean isWanted(LiveEvent event) {
        return chargePointId == null ? !event.isFrame() : event.chargePointId().equals(chargePointId);
    }

    private void write(EventRing.Reading.Events events) {
        if (events.entries().isEmpty()) {
            return;
        }
        Buffer text = Buffer.buffer();
        events.entries().forEach(entry -> text.appendBuffer(entry.wire()));
        response.write(text);
        metrics.sent(events.entries().size());
    }

    private void write(EventId id, String name, Object data) {
        response.write(EventRing.wire(id, name, LiveEvent.json(data)));
        metrics.sent(1);
    }

    private void close() {
        closed = true;
        onClose.accept(this);
    }
}
