package io.ampgate.dashboard.messages;

import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.ProblemException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a search of the history asks for; absent is anything. */
record MessageFilter(
        @Nullable String chargePoint,
        @Nullable String action,
        @Nullable String messageId,
        @Nullable String text,
        @Nullable Outcome kind,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Position after) {

    /** The place of a message in the order of the history. */
    record Position(Instant calledAt, String sessionId, long sequence) {

        private static final int KEYS = 3;

        static Position decode(String cursor) {
            List<String> keys = Cursor.decode(cursor, KEYS);
            try {
                return new Position(Instant.parse(keys.get(0)), keys.get(1), Long.parseLong(keys.get(2)));
            } catch (DateTimeException | NumberFormatException e) {
                throw Cursor.broken();
            }
        }

        String encode() {
            return Cursor.encode(calledAt, sessionId, sequence);
        }
    }

    static @Nullable Outcome kind(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return null;
        }
        return Outcome.of(word)
                .orElseThrow(() -> ProblemException.badRequest(
                        "kind",
                        "kind is '" + word + "', allowed are "
                                + Arrays.stream(Outcome.values())
                                        .map(Outcome::word)
                                        .collect(Collectors.joining(", "))));
    }

    static @Nullable Instant time(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.badRequest(
                    field, field + " is '" + text + "', not a time such as 2026-01-31T12:00:00Z");
        }
    }

    static @Nullable String word(@Nullable String text) {
        return text == null || text.isBlank() ? null : StorableText.text(text);
    }
}
