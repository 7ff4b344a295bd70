package io.ampgate.foundation.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/** The place where a page ended, opaque to clients: the sort keys of its last row. */
public final class Cursor {

    private static final String SEPARATOR = "\u001f";

    private Cursor() {}

    public static String encode(Object... keys) {
        String joined = Arrays.stream(keys).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws ProblemException when it is not a cursor of this many keys */
    public static List<String> decode(String cursor, int keys) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            List<String> parts = List.of(joined.split(SEPARATOR, -1));
            if (parts.size() == keys) {
                return parts;
            }
        } catch (IllegalArgumentException notBase64) {
            throw broken();
        }
        throw broken();
    }

    /** The error for a cursor whose keys have the wrong form. */
    public static ProblemException broken() {
        return ProblemException.badRequest(
                "cursor", "cursor is not one that this list gave; leave it out to start from the beginning");
    }
}
