package io.ampgate.simulator.chargepoint;

import java.net.http.HttpClient;
import java.time.Clock;
import java.util.concurrent.Executor;

/**
 * What all charge points of a process share: HTTP client, threads, timer and clock. {@code speed} is how many times
 * faster than the clock cars charge and drivers live; times of the protocol, such as intervals, are never sped up.
 */
public record World(HttpClient http, Executor threads, Timer timer, Clock clock, double speed) {
    public World {
        if (speed <= 0) {
            throw new IllegalArgumentException("speed is " + speed + ", it must be above 0");
        }
    }
}
