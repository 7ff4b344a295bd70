package io.ampgate.gateway.session;

import java.time.Duration;

/** The defaults, with room for four calls in flight. */
public record TestSettings() implements SessionSettings {

    @Override
    public Duration pingInterval() {
        return Duration.ofSeconds(30);
    }

    @Override
    public Duration pongDeadline() {
        return Duration.ofSeconds(15);
    }

    @Override
    public int callsInFlight() {
        return 4;
    }
}
