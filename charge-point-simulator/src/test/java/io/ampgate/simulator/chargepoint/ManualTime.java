package io.ampgate.simulator.chargepoint;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Time that stands still until a test moves it. */
final class ManualTime extends Clock implements Timer {
    private final List<Alarm> alarms = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private record Alarm(Instant due, Runnable task, Object identity) {}

    /** Waits until something is planned in exactly this time, which moves time to it. */
    void advanceToAlarmIn(Duration delay) {
        awaitAlarmIn(delay);
        advance(delay);
    }

    /** Waits until something is planned in exactly this time. */
    void awaitAlarmIn(Duration delay) {
        await("something planned in " + delay).until(() -> isAlarmIn(delay));
    }

    synchronized boolean isAlarmIn(Duration delay) {
        return alarms.stream().anyMatch(alarm -> alarm.due().equals(now.plus(delay)));
    }

    /** Moves time and runs what is due on the way, in order. */
    void advance(Duration duration) {
        Instant end = instant().plus(duration);
        for (Optional<Alarm> due = takeDue(end); due.isPresent(); due = takeDue(end)) {
            due.get().task().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized Optional<Alarm> takeDue(Instant end) {
        Optional<Alarm> next =
                alarms.stream().filter(alarm -> !alarm.due().isAfter(end)).min(Comparator.comparing(Alarm::due));
        next.ifPresent(alarm -> {
            alarms.remove(alarm);
            now = alarm.due();
        });
        return next;
    }

    @Override
    public synchronized Cancellable after(Duration delay, Runnable task) {
        Object identity = new Object();
        alarms.add(new Alarm(now.plus(delay), task, identity));
        return () -> {
            synchronized (this) {
                alarms.removeIf(alarm -> alarm.identity().equals(identity));
            }
        };
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("charge points live in UTC");
    }
}
