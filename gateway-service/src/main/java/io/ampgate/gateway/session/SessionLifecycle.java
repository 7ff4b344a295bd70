package io.ampgate.gateway.session;

import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.connection.ConnectionState.Connected;
import io.ampgate.contracts.connection.ConnectionState.Disconnected;
import io.ampgate.gateway.registry.RegistryChanged;
import io.ampgate.gateway.registry.Standing;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;

/** How sessions begin and end, and what everybody else is told of it. */
@Singleton
public final class SessionLifecycle {

    private static final Logger LOG = Logger.getLogger(SessionLifecycle.class);

    private final Sessions sessions;
    private final Presence presence;
    private final SessionSettings settings;
    private final Clock clock;

    public SessionLifecycle(Sessions sessions, Presence presence, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.presence = presence;
        this.settings = settings;
        this.clock = clock;
    }

    /** A connection stands: it takes over from any older one of the charge point at once. */
    public void opened(Session session) {
        sessions.enter(session).ifPresent(this::supersede);
        if (sessions.of(session.facts().chargePointId()).orElse(null) == session) {
            SessionFacts facts = session.facts();
            presence.publish(new Connected(
                    facts.chargePointId(),
                    facts.sessionId(),
                    facts.gateway(),
                    facts.since(),
                    facts.remoteAddress(),
                    facts.protocol(),
                    facts.securityProfile()));
            log("charge point connected", session, facts.remoteAddress());
        }
    }

    /** The connection is gone. On the session's own thread. */
    public void closed(Session session, String reason) {
        end(session, reason);
    }

    /** Ends the session and its connection. On the session's own thread. */
    public void close(Session session, CloseCause cause) {
        if (end(session, cause.reason())) {
            session.close(cause);
        }
    }

    /** Ends the session when its charge point owes a pong for too long. On the session's own thread. */
    public boolean endIfSilent(Session session, Instant now) {
        boolean silent = session.isSilent(now);
        if (silent) {
            close(session, CloseCause.silent(settings.pongDeadline()));
        }
        return silent;
    }

    /** The charge point is known to have a newer session elsewhere. */
    public void superseded(String chargePointId, SessionId newer) {
        sessions.of(chargePointId)
                .filter(session -> newer.isNewerThan(session.facts().sessionId()))
                .filter(sessions::leave)
                .ifPresent(this::supersede);
    }

    /** Another end of the connection would be lied to when it stayed: barred, or its password was taken away. */
    void registryChanged(@Observes RegistryChanged change) {
        sessions.of(change.chargePointId())
                .ifPresent(session -> session.execute(() -> {
                    if (change.deleted()) {
                        close(session, CloseCause.barred("an operator deleted this charge point"));
                        return;
                    }
                    switch (change.standing()) {
                        case Standing.Barred barred -> close(session, CloseCause.barred(barred.detail()));
                        case Standing.Admissible admissible -> {
                            if (session.facts().securityProfile() > 0 && admissible.credential() == null) {
                                close(
                                        session,
                                        CloseCause.barred("an operator removed the password of this charge point"));
                            }
                        }
                    }
                }));
    }

    /** The session has lost its place already, so that nobody is told of its end: the newer one speaks for both. */
    private void supersede(Session older) {
        older.execute(() -> {
            if (older.end(clock.instant())) {
                log("connection superseded", older, "newer connection");
                older.close(CloseCause.superseded());
            }
        });
    }

    private boolean end(Session session, String reason) {
        Instant now = clock.instant();
        if (!session.end(now)) {
            return false;
        }
        if (sessions.leave(session)) {
            SessionFacts facts = session.facts();
            presence.publish(new Disconnected(facts.chargePointId(), facts.sessionId(), facts.gateway(), now, reason));
        }
        log("charge point disconnected", session, reason);
        return true;
    }

    private static void log(String message, Session session, String detail) {
        SessionFacts facts = session.facts();
        LOG.infof("%s chargePoint=%s session=%s detail=%s", message, facts.chargePointId(), facts.sessionId(), detail);
    }
}
