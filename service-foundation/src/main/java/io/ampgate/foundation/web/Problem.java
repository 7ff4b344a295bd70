package io.ampgate.foundation.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error as {@code application/problem+json} (RFC 9457).
 *
 * @param field the field of the request that is wrong, where it is one
 * @param violations all wrong fields, where there are several
 */
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        @Nullable String field,
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** One wrong field. */
    public record Violation(String field, String message) {}

    public Problem {
        violations = List.copyOf(violations);
    }

    static Problem of(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, null, null, List.of());
    }

    Problem at(String path) {
        return new Problem(type, title, status, detail, path, field, violations);
    }

    Problem about(String wrongField) {
        return new Problem(type, title, status, detail, instance, wrongField, violations);
    }

    Problem with(List<Violation> several) {
        return new Problem(type, title, status, detail, instance, field, several);
    }
}
