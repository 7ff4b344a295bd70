package io.ampgate.simulator.chargepoint;

import java.time.Duration;

/**
 * The times that a charge point chooses itself: between attempts to connect (doubled from the first to the longest, with
 * jitter), between BootNotifications when the central system names no interval, for a reboot, how long a soft reset
 * waits for StopTransactions to be confirmed, and after which an unanswered call is given up.
 */
public record Behaviour(
        Duration firstReconnect,
        Duration longestReconnect,
        Duration bootRetry,
        Duration reboot,
        Duration gracefulStop,
        Duration callTimeout) {

    public static final Behaviour STANDARD = new Behaviour(
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30));
}
