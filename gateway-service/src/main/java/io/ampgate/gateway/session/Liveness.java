package io.ampgate.gateway.session;

import java.time.Instant;

/** Whether the other end still lives: silence leads to a ping, a ping that nothing follows means death. */
final class Liveness {

    private static final long NO_PING = 0;

    private final SessionSettings settings;
    private long heardAt;
    private long pingedAt = NO_PING;

    Liveness(SessionSettings settings, Instant since) {
        this.settings = settings;
        this.heardAt = since.toEpochMilli();
    }

    void heard(Instant now) {
        heardAt = now.toEpochMilli();
        pingedAt = NO_PING;
    }

    void pinged(Instant now) {
        pingedAt = now.toEpochMilli();
    }

    boolean isPingDue(Instant now) {
        return pingedAt == NO_PING && !now.isBefore(due());
    }

    boolean isDead(Instant now) {
        return pingedAt != NO_PING && !now.isBefore(due());
    }

    /** When the next ping is due, or the pong to the last one. */
    Instant due() {
        return pingedAt == NO_PING
                ? Instant.ofEpochMilli(heardAt).plus(settings.pingInterval())
                : Instant.ofEpochMilli(pingedAt).plus(settings.pongDeadline());
    }
}
