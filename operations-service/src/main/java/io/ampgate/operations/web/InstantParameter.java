package io.ampgate.operations.web;

import io.ampgate.foundation.web.ProblemException;
import io.ampgate.ocpp.codec.OcppDateTime;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in a query. */
public final class InstantParameter {

    private InstantParameter() {}

    /** @throws ProblemException when it is not an ISO 8601 time */
    public static @Nullable Instant of(String name, @Nullable String value) {
        if (value == null) {
            return null;
        }
        try {
            return OcppDateTime.parse(value);
        } catch (DateTimeException e) {
            throw ProblemException.badRequest(
                    name, name + " is not a time such as 2026-01-31T23:59:59Z: " + e.getMessage());
        }
    }
}
