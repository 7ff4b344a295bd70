package io.ampgate.gateway.session;

import io.ampgate.contracts.SessionId;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToIntFunction;

/** The current session of each charge point that is connected here. The newest always wins. */
@Singleton
public final class Sessions {

    private final Map<String, Session> current = new ConcurrentHashMap<>();

    public Sessions(MeterRegistry metrics) {
        Gauge.builder("ampgate.gateway.connections", current, Map::size).register(metrics);
        Gauge.builder("ampgate.gateway.calls.pending", this, sessions -> sum(sessions, Session::callsHeld))
                .register(metrics);
        Gauge.builder("ampgate.gateway.commands.held", this, sessions -> sum(sessions, Session::commandsHeld))
                .register(metrics);
    }

    /** Makes the session the current one, unless a newer one is; returns the one that lost, if there is any. */
    Optional<Session> enter(Session session) {
        Session[] loser = new Session[1];
        current.compute(session.facts().chargePointId(), (_, held) -> {
            if (held == null
                    || session.facts().sessionId().isNewerThan(held.facts().sessionId())) {
                loser[0] = held;
                return session;
            }
            loser[0] = session;
            return held;
        });
        return Optional.ofNullable(loser[0]);
    }

    /** False when the session was not the current one any more. */
    boolean leave(Session session) {
        return current.remove(session.facts().chargePointId(), session);
    }

    public Optional<Session> of(String chargePointId) {
        return Optional.ofNullable(current.get(chargePointId));
    }

    /** The session with this id, if it is the current one of its charge point. */
    public Optional<Session> of(String chargePointId, SessionId sessionId) {
        return of(chargePointId).filter(session -> session.facts().sessionId().equals(sessionId));
    }

    public Collection<Session> all() {
        return current.values();
    }

    public int size() {
        return current.size();
    }

    private static double sum(Sessions sessions, ToIntFunction<Session> count) {
        return sessions.all().stream().mapToInt(count).sum();
    }
}
