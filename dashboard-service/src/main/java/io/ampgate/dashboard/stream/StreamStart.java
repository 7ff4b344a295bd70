package io.ampgate.dashboard.stream;

import org.jspecify.annotations.Nullable;

/** How a stream begins. */
sealed interface StreamStart {

    /** After which event of the ring it goes on. */
    long position();

    /** A new client. It may now read the state by REST: what happens from here on comes through the stream. */
    record Hello(EventId id) implements StreamStart {
        @Override
        public long position() {
            return id.number();
        }
    }

    /** A client that comes back, with nothing lost. */
    record Resumed(long position) implements StreamStart {}

    /** A client that comes back too late, or to another process: it must read the state again. */
    record Reset(EventId id) implements StreamStart {
        @Override
        public long position() {
            return id.number();
        }
    }

    /** @param watchedSince the event after which the wanted frames are in the ring; 0 when none are wanted */
    static StreamStart of(EventRing ring, EventId newest, long watchedSince, @Nullable String lastEventId) {
        if (lastEventId == null) {
            return new Hello(newest);
        }
        return EventId.parse(lastEventId)
                .filter(id -> ring.knows(id) && id.number() >= watchedSince)
                .<StreamStart>map(id -> new Resumed(id.number()))
                .orElseGet(() -> new Reset(newest));
    }
}
