package io.ampgate.dashboard.messages;

import org.jspecify.annotations.Nullable;

/**
 * Text from the wire in a form that PostgreSQL takes: it has no NUL character, and an index entry has a limited size.
 * Nothing that a charge point sends may stop the history.
 */
final class StorableText {

    /** Longer than any message id or action of OCPP-J. */
    private static final int NAME_LENGTH = 64;

    private StorableText() {}

    static @Nullable String text(@Nullable String wire) {
        return wire == null ? null : wire.replace('\0', '\uFFFD');
    }

    static @Nullable String name(@Nullable String wire) {
        String text = text(wire);
        return text == null || text.length() <= NAME_LENGTH ? text : text.substring(0, NAME_LENGTH);
    }
}
