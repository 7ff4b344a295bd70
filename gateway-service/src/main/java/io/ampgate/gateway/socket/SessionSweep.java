package io.ampgate.gateway.socket;

import io.ampgate.gateway.call.CallProcessing;
import io.ampgate.gateway.session.PendingCall;
import io.ampgate.gateway.session.Presence;
import io.ampgate.gateway.session.Session;
import io.ampgate.gateway.session.SessionLifecycle;
import io.ampgate.gateway.session.Sessions;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** One timer for all deadlines of all sessions: it visits those for which something is due. */
@Singleton
final class SessionSweep {

    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final Duration PRESENCE_RETRY = Duration.ofSeconds(2);

    private final Vertx vertx;
    private final Sessions sessions;
    private final SessionLifecycle lifecycle;
    private final CallProcessing calls;
    private final Presence presence;
    private final Clock clock;

    SessionSweep(
            Vertx vertx,
            Sessions sessions,
            SessionLifecycle lifecycle,
            CallProcessing calls,
            Presence presence,
            Clock clock) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.lifecycle = lifecycle;
        this.calls = calls;
        this.presence = presence;
        this.clock = clock;
    }

    void onStart(@Observes StartupEvent event) {
        vertx.setPeriodic(INTERVAL.toMillis(), _ -> sweep());
        vertx.setPeriodic(PRESENCE_RETRY.toMillis(), _ -> presence.retry());
    }

    private void sweep() {
        long now = clock.millis();
        for (Session session : sessions.all()) {
            if (session.isDue(now)) {
                session.execute(() -> visit(session));
            }
        }
    }

    private void visit(Session session) {
        Instant now = clock.instant();
        if (!lifecycle.endIfSilent(session, now)) {
            for (PendingCall each : session.sweep(now)) {
                calls.overdue(session, each, now);
            }
        }
    }
}
