package io.ampgate.dashboard.stream;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The charge points whose frames someone looks at. Only theirs are decoded and kept: all others would push everything
 * else out of the ring.
 */
final class WatchedChargePoints {

    private record Watch(int watchers, long since, @Nullable Instant left) {}

    private final Map<String, Watch> watches = new ConcurrentHashMap<>();
    private final Clock clock;
    private final Duration memory;

    WatchedChargePoints(Clock clock, Duration memory) {
        this.clock = clock;
        this.memory = memory;
    }

    /**
     * Someone begins to watch.
     *
     * @param newest event of the ring by now
     * @return the event after which all frames are in the ring
     */
    long enter(String chargePointId, long newest) {
        return watches.compute(
                        chargePointId,
                        (id, old) ->
                                old == null ? new Watch(1, newest, null) : new Watch(old.watchers + 1, old.since, null))
                .since;
    }

    void leave(String chargePointId) {
        watches.computeIfPresent(
                chargePointId,
                (id, old) -> new Watch(old.watchers - 1, old.since, old.watchers == 1 ? clock.instant() : null));
    }

    boolean contains(String chargePointId) {
        return watches.containsKey(chargePointId);
    }

    /** Forgets those that nobody has come back to. */
    void forgetAbandoned() {
        Instant longAgo = clock.instant().minus(memory);
        watches.values().removeIf(watch -> watch.left != null && watch.left.isBefore(longAgo));
    }
}
