package io.ampgate.foundation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a list.
 *
 * @param nextCursor for the request of the next page; absent on the last one
 */
public record Page<T>(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<T> items,
        @Nullable String nextCursor) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Makes a page of a query that asked for one row more than fits.
     *
     * @param cursor of the last row on the page
     */
    public static <T> Page<T> of(List<T> oneMore, int limit, Function<T, String> cursor) {
        if (oneMore.size() <= limit) {
            return new Page<>(oneMore, null);
        }
        List<T> items = oneMore.subList(0, limit);
        return new Page<>(items, cursor.apply(items.getLast()));
    }
}
