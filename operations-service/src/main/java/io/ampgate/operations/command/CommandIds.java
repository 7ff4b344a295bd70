package io.ampgate.operations.command;

import java.util.Optional;
import java.util.UUID;

/** Ids of commands as others write them. */
final class CommandIds {

    private static final int LENGTH = 36;

    private CommandIds() {}

    /** Empty for what was never an id of ours. */
    static Optional<UUID> parse(String text) {
        try {
            return text.length() == LENGTH ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
