package io.ampgate.operations;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids of events, derived from their cause: the same cause processed twice gives the same id. */
public final class EventId {

    private EventId() {}

    public static UUID of(Object... cause) {
        String text = Arrays.stream(cause).map(String::valueOf).collect(Collectors.joining("\u001f"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
