package io.ampgate.localstack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * How often a program that dies is started again: each time after twice the pause, and not at all after too many deaths
 * within the window.
 */
public final class RestartPolicy {
    private final int deathsAllowed;
    private final Duration window;
    private final Duration firstPause;
    private final Deque<Instant> deaths = new ArrayDeque<>();

    public RestartPolicy(int deathsAllowed, Duration window, Duration firstPause) {
        this.deathsAllowed = deathsAllowed;
        this.window = window;
        this.firstPause = firstPause;
    }

    /** Five deaths within ten minutes; pauses of 1, 2, 4, 8 and 16 seconds. */
    public static RestartPolicy standard() {
        return new RestartPolicy(5, Duration.ofMinutes(10), Duration.ofSeconds(1));
    }

    /** The pause before the next start, or nothing when there should be none. */
    Optional<Duration> pauseAfterDeathAt(Instant now) {
        while (!deaths.isEmpty() && deaths.peekFirst().isBefore(now.minus(window))) {
            deaths.removeFirst();
        }
        if (deaths.size() == deathsAllowed) {
            return Optional.empty();
        }
        Duration pause = firstPause.multipliedBy(1L << deaths.size());
        deaths.addLast(now);
        return Optional.of(pause);
    }
}
