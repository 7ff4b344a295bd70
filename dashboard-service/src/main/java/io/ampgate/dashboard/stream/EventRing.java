package io.ampgate.dashboard.stream;

import io.vertx.core.buffer.Buffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The newest events, numbered from 1 without gaps, as they go over the wire. Bounded in number and bytes: the oldest make
 * room. All clients read from here, so that none of them has a queue of its own.
 */
final class EventRing {

    /** An event in the form of the wire. */
    record Entry(long number, LiveEvent event, Buffer wire) {}

    /** What a reader gets. */
    sealed interface Reading {

        /**
         * The next events that the reader wants.
         *
         * @param position where to go on
         * @param atEnd nothing newer is there
         */
        record Events(List<Entry> entries, long position, boolean atEnd) implements Reading {}

        /** Events after the position were dropped: the reader was too slow, or away too long. */
        record Lost() implements Reading {}
    }

    private final String instance;
    private final @Nullable Entry[] slots;
    private final long maximumBytes;
    private long oldest = 1;
    private long next = 1;
    private long bytes;

    EventRing(String instance, int maximumEvents, long maximumBytes) {
        this.instance = instance;
        this.slots = new @Nullable Entry[maximumEvents];
        this.maximumBytes = maximumBytes;
    }

    synchronized void append(LiveEvent event) {
        Buffer wire = wire(new EventId(instance, next), event.name(), event.json());
        if (next - oldest == slots.length) {
            dropOldest();
        }
        slots[slot(next)] = new Entry(next, event, wire);
        next++;
        bytes += wire.length();
        while (bytes > maximumBytes) {
            dropOldest();
        }
    }

    /** The id of the newest event, from which a new client goes on. */
    synchronized EventId newest() {
        return new EventId(instance, next - 1);
    }

    /** Whether everything after this event is still here. */
    synchronized boolean knows(EventId id) {
        return id.instance().equals(instance) && id.number() >= oldest - 1 && id.number() < next;
    }

    /** Looks at the next {@code count} events at most. */
    synchronized Reading read(long position, int count, Predicate<LiveEvent> wanted) {
        if (position < oldest - 1) {
            return new Reading.Lost();
        }
        List<Entry> entries = new ArrayList<>();
        long end = Math.min(next, position + 1 + count);
        for (long number = position + 1; number < end; number++) {
            Entry entry = slots[slot(number)];
            if (entry != null && wanted.test(entry.event())) {
                entries.add(entry);
            }
        }
        return new Reading.Events(entries, end - 1, end == next);
    }

    /** An event as the stream carries it; JSON has no line breaks of its own. */
    static Buffer wire(EventId id, String name, String json) {
        return Buffer.buffer("id: " + id + "\nevent: " + name + "\ndata: " + json + "\n\n");
    }

    private void dropOldest() {
        Entry dropped = slots[slot(oldest)];
        slots[slot(oldest)] = null;
        bytes -= dropped == null ? 0 : dropped.wire().length();
        oldest++;
    }

    private int slot(long number) {
        return (int) (number % slots.length);
    }
}
