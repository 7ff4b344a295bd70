package io.ampgate.simulator.fleet;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** A duration that differs each time, evenly between two limits. */
public record Range(Duration shortest, Duration longest) {
    public Range {
        if (shortest.isNegative() || shortest.compareTo(longest) > 0) {
            throw new IllegalArgumentException("no range from " + shortest + " to " + longest);
        }
    }

    static Range seconds(long shortest, long longest) {
        return new Range(Duration.ofSeconds(shortest), Duration.ofSeconds(longest));
    }

    static Range minutes(long shortest, long longest) {
        return new Range(Duration.ofMinutes(shortest), Duration.ofMinutes(longest));
    }

    Duration pick(RandomGenerator random) {
        return Duration.ofMillis(random.nextLong(shortest.toMillis(), longest.toMillis() + 1));
    }

    /** Picked, and shortened to what it takes when life is {@code speed} times faster. */
    Duration pick(RandomGenerator random, double speed) {
        return Duration.ofMillis(Math.round(pick(random).toMillis() / speed));
    }
}
