package io.ampgate.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.github.f4b6a3.uuid.UuidCreator;

/**
 * One connection of a charge point. Ids are ordered by time (UUIDv7 as text), so that of two sessions of a charge point
 * the newer one is known without asking anybody.
 */
public record SessionId(@JsonValue String value) implements Comparable<SessionId> {

    @JsonCreator
    public SessionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a session id is never blank");
        }
    }

    public static SessionId next() {
        return new SessionId(UuidCreator.getTimeOrderedEpoch().toString());
    }

    public boolean isNewerThan(SessionId other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
