package io.ampgate.gateway.socket;

import io.ampgate.gateway.session.CloseCause;
import io.ampgate.gateway.session.Wire;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import org.jboss.logging.Logger;

/** A session's socket on Quarkus WebSockets Next. */
final class WebSocketWire implements Wire {

    private static final Logger LOG = Logger.getLogger(WebSocketWire.class);
    private static final Buffer PING = Buffer.buffer();

    private final WebSocketConnection connection;
    private final HttpConnection tcp;
    private final Context context;

    WebSocketWire(WebSocketConnection connection, HttpConnection tcp, Context context) {
        this.connection = connection;
        this.tcp = tcp;
        this.context = VertxContext.getRootContext(context);
    }

    @Override
    public void send(String text) {
        start(connection.sendText(text));
    }

    @Override
    public void ping() {
        start(connection.sendPing(PING));
    }

    @Override
    public void close(CloseCause cause) {
        if (connection.isOpen()) {
            start(connection.close(new CloseReason(cause.code(), cause.reason())));
        }
    }

    /** Stops reading from the TCP connection: WebSockets Next itself would queue messages without a bound. */
    @Override
    public void pauseReading() {
        ((ConnectionBase) tcp).channel().config().setAutoRead(false);
    }

    @Override
    public void resumeReading() {
        ((ConnectionBase) tcp).channel().config().setAutoRead(true);
    }

    @Override
    public void execute(Runnable task) {
        context.runOnContext(_ -> task.run());
    }

    /** A failure means that the connection is gone, of which its close tells. */
    private void start(Uni<Void> operation) {
        operation
                .subscribe()
                .with(
                        _ -> {},
                        failure ->
                                LOG.debugf("not sent connection=%s reason=%s", connection.id(), failure.getMessage()));
    }
}
