package io.ampgate.gateway.socket;

import io.ampgate.gateway.handshake.Doorway;
import io.ampgate.gateway.session.CloseCause;
import io.ampgate.gateway.session.Session;
import io.ampgate.gateway.session.SessionLifecycle;
import io.ampgate.gateway.session.Sessions;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Stops without breaking anything off: nobody new comes in, open calls end, connections close spread over a time. Runs
 * before Quarkus closes its server, which is what the event of a delayed shutdown is for.
 */
@Singleton
final class Drain {

    private static final Logger LOG = Logger.getLogger(Drain.class);
    private static final Duration LOOK = Duration.ofMillis(10);

    private final Doorway doorway;
    private final Sessions sessions;
    private final SessionLifecycle lifecycle;
    private final DrainSettings settings;

    Drain(Doorway doorway, Sessions sessions, SessionLifecycle lifecycle, DrainSettings settings) {
        this.doorway = doorway;
        this.sessions = sessions;
        this.lifecycle = lifecycle;
        this.settings = settings;
    }

    void onStop(@Observes ShutdownDelayInitiatedEvent event) throws InterruptedException {
        doorway.close();
        List<Session> open = List.copyOf(sessions.all());
        if (open.isEmpty()) {
            return;
        }
        LOG.infof("draining connections=%d", open.size());
        long start = System.nanoTime();
        long spacing = settings.time().toNanos() / open.size();
        CountDownLatch closed = new CountDownLatch(open.size());
        for (int i = 0; i < open.size(); i++) {
            sleepUntil(start + spacing * i);
            Session session = open.get(i);
            awaitCalls(
                    session,
                    start + settings.time().toNanos() + settings.callsInFlight().toNanos());
            session.execute(() -> {
                lifecycle.close(session, CloseCause.gatewayStops());
                closed.countDown();
            });
        }
        boolean complete = closed.await(settings.callsInFlight().toMillis(), TimeUnit.MILLISECONDS);
        LOG.infof("drained complete=%s", complete);
    }

    private static void awaitCalls(Session session, long end) {
        while (session.callsHeld() > 0 && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }

    private static void sleepUntil(long nanoTime) {
        for (long rest = nanoTime - System.nanoTime(); rest > 0; rest = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(rest);
        }
    }
}
