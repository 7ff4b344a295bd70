package io.ampgate.transaction.metering;

import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.transaction.jdbc.Database;
import io.ampgate.transaction.jdbc.Selection;
import io.ampgate.transaction.web.Parameters;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored meter values, for operators: oldest first, in pages. */
@Singleton
final class MeterValueStore {

    static final String SELECT = "select * from charging.meter_values";
    private static final int DEFAULT_LIMIT = 1000;
    private static final int MAXIMUM_LIMIT = 10_000;

    private final Database database;

    MeterValueStore(Database database) {
        this.database = database;
    }

    private record Row(MeterValueView view, long contentHash) {}

    /** All but the page that is wanted is in the selection. */
    Page<MeterValueView> list(Selection selection, @Nullable Integer limit, @Nullable String cursor) {
        int size = Limit.of(limit, DEFAULT_LIMIT, MAXIMUM_LIMIT);
        if (cursor != null) {
            List<String> keys = Cursor.decode(cursor, 2);
            Instant sampledAt = Parameters.instant("cursor", keys.getFirst());
            if (sampledAt == null) {
                throw Cursor.broken();
            }
            selection.where("(sampled_at, content_hash) > (?, ?)", sampledAt, hash(keys.getLast()));
        }
        Page<Row> rows = database.with(connection -> Page.of(
                selection.list(
                        connection,
                        "order by sampled_at, content_hash",
                        size + 1,
                        row -> new Row(MeterValueView.of(row), row.getLong("content_hash"))),
                size,
                last -> Cursor.encode(last.view().sampledAt(), last.contentHash())));
        return new Page<>(rows.items().stream().map(Row::view).toList(), rows.nextCursor());
    }

    /** The charge point of a transaction. */
    Optional<String> chargePointOf(int transactionId) {
        return database.with(connection -> new Selection("select charge_point_id from charging.transactions")
                .where("transaction_id = ?", transactionId).list(connection, "", 1, row -> row.getString(1)).stream()
                        .findFirst());
    }

    private static long hash(String key) {
        try {
            return Long.parseLong(key);
        } catch (NumberFormatException e) {
            throw Cursor.broken();
        }
    }
}
