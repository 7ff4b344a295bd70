package io.ampgate.operations.web;

import io.ampgate.foundation.web.ProblemException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A word in a query that must be one of a few. */
public final class EnumParameter {

    private EnumParameter() {}

    /** @throws ProblemException when it is not one of the constants */
    public static void check(Class<? extends Enum<?>> type, String name, @Nullable String value) {
        if (value != null
                && Arrays.stream(type.getEnumConstants())
                        .noneMatch(each -> each.name().equals(value))) {
            throw ProblemException.badRequest(
                    name,
                    name + " is '" + value + "', allowed are "
                            + Arrays.stream(type.getEnumConstants())
                                    .map(Enum::name)
                                    .collect(Collectors.joining(", ")));
        }
    }
}
