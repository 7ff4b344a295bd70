package io.ampgate.operations.web;

import io.ampgate.foundation.web.Cursor;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sort keys after which a page starts, ready to be parameters of a query. */
public final class CursorKeys {

    private CursorKeys() {}

    /** All absent without a cursor. */
    public static List<@Nullable String> of(@Nullable String cursor, int keys) {
        return cursor == null ? Collections.nCopies(keys, null) : List.copyOf(Cursor.decode(cursor, keys));
    }
}
