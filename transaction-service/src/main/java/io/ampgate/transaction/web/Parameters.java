package io.ampgate.transaction.web;

import io.ampgate.foundation.web.ProblemException;
import io.ampgate.ocpp.codec.OcppDateTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Query parameters that have a type; what cannot be read is answered with a problem that names the parameter. */
public final class Parameters {

    private Parameters() {}

    public static @Nullable Instant instant(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return OcppDateTime.parse(value);
        } catch (DateTimeException e) {
            throw ProblemException.badRequest(
                    name, name + " is not a date and time such as 2026-01-31T23:59:59Z: " + e.getMessage());
        }
    }

    public static @Nullable Integer integer(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        try {
            return Integer.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw ProblemException.badRequest(name, name + " is '" + value + "', which is not an integer");
        }
    }

    public static <E extends Enum<E>> @Nullable E constant(String name, @Nullable String value, Class<E> type) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> each.name().equals(value))
                .findFirst()
                .orElseThrow(() -> ProblemException.badRequest(
                        name, name + " is '" + value + "', allowed are " + Arrays.toString(type.getEnumConstants())));
    }

    public static @Nullable Boolean truth(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw ProblemException.badRequest(name, name + " is '" + value + "', allowed are true, false");
        };
    }

    /** Absent when blank. No database text contains U+0000. */
    public static @Nullable String text(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.indexOf('\0') >= 0) {
            throw ProblemException.badRequest(name, name + " contains the character U+0000");
        }
        return value;
    }
}
