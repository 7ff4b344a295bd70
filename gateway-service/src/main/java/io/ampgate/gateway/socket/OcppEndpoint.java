package io.ampgate.gateway.socket;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.gateway.GatewaySettings;
import io.ampgate.gateway.call.FrameProcessing;
import io.ampgate.gateway.handshake.Admission;
import io.ampgate.gateway.session.CloseCause;
import io.ampgate.gateway.session.Session;
import io.ampgate.gateway.session.SessionEnvironment;
import io.ampgate.gateway.session.SessionFacts;
import io.ampgate.gateway.session.SessionLifecycle;
import io.quarkus.websockets.next.CloseReason;
import io.quarkus.websockets.next.InboundProcessingMode;
import io.quarkus.websockets.next.OnClose;
import io.quarkus.websockets.next.OnError;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnPongMessage;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.quarkus.websockets.next.WebSocket;
import io.quarkus.websockets.next.WebSocketConnection;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/**
 * Where charge points connect. Every method returns a completed {@code Uni}, which keeps it on the event loop of the
 * connection; the frames of one connection arrive there in their order, and before its close.
 */
@WebSocket(path = "/ocpp/{chargePointId}", inboundProcessingMode = InboundProcessingMode.CONCURRENT)
@Singleton
final class OcppEndpoint {

    private static final Logger LOG = Logger.getLogger(OcppEndpoint.class);
    private static final TypedKey<Session> SESSION = new TypedKey<>("session");

    private final SessionEnvironment environment;
    private final SessionLifecycle lifecycle;
    private final FrameProcessing frames;
    private final GatewayAddress gateway;
    private final GatewaySettings settings;
    private final Clock clock;

    OcppEndpoint(
            SessionEnvironment environment,
            SessionLifecycle lifecycle,
            FrameProcessing frames,
            GatewayAddress gateway,
            GatewaySettings settings,
            Clock clock) {
        this.environment = environment;
        this.lifecycle = lifecycle;
        this.frames = frames;
        this.gateway = gateway;
        this.settings = settings;
        this.clock = clock;
    }

    @OnOpen
    Uni<Void> opened(WebSocketConnection connection) {
        Admission admission = connection.userData().remove(Admission.KEY);
        SessionFacts facts = new SessionFacts(
                admission.chargePointId(),
                SessionId.next(),
                gateway,
                clock.instant(),
                admission.remoteAddress(),
                admission.protocol(),
                admission.securityProfile());
        Session session = new Session(
                facts,
                admission.standing(),
                new WebSocketWire(connection, admission.connection(), Vertx.currentContext()),
                environment);
        connection.userData().put(SESSION, session);
        lifecycle.opened(session);
        return Uni.createFrom().voidItem();
    }

    @OnTextMessage
    Uni<Void> text(String text, WebSocketConnection connection) {
        Session session = session(connection);
        try {
            frames.received(session, text);
        } catch (RuntimeException defect) {
            LOG.errorf(
                    defect,
                    "frame not processed chargePoint=%s session=%s",
                    session.facts().chargePointId(),
                    session.facts().sessionId());
        }
        return Uni.createFrom().voidItem();
    }

    @OnPongMessage
    Uni<Void> pong(Buffer data, WebSocketConnection connection) {
        session(connection).heard(clock.instant());
        return Uni.createFrom().voidItem();
    }

    @OnClose
    Uni<Void> closed(WebSocketConnection connection, CloseReason reason) {
        String words = reason.getMessage();
        lifecycle.closed(
                session(connection), "connection closed with " + reason.getCode() + (words == null ? "" : " " + words));
        return Uni.createFrom().voidItem();
    }

    /** The connection itself failed: a message grew too big; or the other end vanished, and the close follows. */
    @OnError
    Uni<Void> failed(Throwable failure, WebSocketConnection connection) {
        Session session = session(connection);
        LOG.infof(
                "connection failed chargePoint=%s session=%s reason=%s",
                session.facts().chargePointId(), session.facts().sessionId(), failure.getMessage());
        if (failure instanceof IllegalStateException) {
            lifecycle.close(session, CloseCause.tooBig(settings.messageSize()));
        }
        return Uni.createFrom().voidItem();
    }

    private static Session session(WebSocketConnection connection) {
        return connection.userData().get(SESSION);
    }
}
