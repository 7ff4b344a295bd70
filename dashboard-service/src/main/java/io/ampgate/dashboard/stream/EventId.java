package io.ampgate.dashboard.stream;

import java.util.Optional;

/**
 * The id of an event: the process that numbered it and the number. Another process, or the same one after a restart,
 * does not know it.
 */
record EventId(String instance, long number) {

    static Optional<EventId> parse(String text) {
        int dash = text.lastIndexOf('-');
        try {
            return dash < 1
                    ? Optional.empty()
                    : Optional.of(new EventId(text.substring(0, dash), Long.parseLong(text.substring(dash + 1))));
        } catch (NumberFormatException foreign) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return instance + "-" + number;
    }
}
