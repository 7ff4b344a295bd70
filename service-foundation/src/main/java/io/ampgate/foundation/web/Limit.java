package io.ampgate.foundation.web;

import org.jspecify.annotations.Nullable;

/** How many items a page has. */
public final class Limit {

    private static final int DEFAULT = 50;
    private static final int MAXIMUM = 500;

    private Limit() {}

    /** 50 when absent. @throws ProblemException outside 1 to 500 */
    public static int of(@Nullable Integer limit) {
        return of(limit, DEFAULT, MAXIMUM);
    }

    /** @throws ProblemException outside 1 to the maximum */
    public static int of(@Nullable Integer limit, int defaultLimit, int maximum) {
        if (limit == null) {
            return defaultLimit;
        }
        if (limit < 1 || limit > maximum) {
            throw ProblemException.badRequest("limit", "limit is " + limit + ", 1 to " + maximum + " are allowed");
        }
        return limit;
    }
}
