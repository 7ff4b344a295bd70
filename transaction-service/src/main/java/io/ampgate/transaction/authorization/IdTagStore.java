package io.ampgate.transaction.authorization;

import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.transaction.jdbc.Columns;
import io.ampgate.transaction.jdbc.Database;
import io.ampgate.transaction.jdbc.Selection;
import io.ampgate.transaction.web.Parameters;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Id tags in the database, for operators. */
@Singleton
final class IdTagStore {

    private static final String SELECT = "select " + IdTagView.COLUMNS + " from charging.id_tags t";

    private static final String PUT = """
            with t as (
                insert into charging.id_tags as old (id_tag_key, id_tag, status, expiry_date, parent_id_tag,
                    max_concurrent_transactions, note, created_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (id_tag_key) do update set status = excluded.status, expiry_date = excluded.expiry_date,
                    parent_id_tag = excluded.parent_id_tag, note = excluded.note, updated_at = excluded.updated_at,
                    max_concurrent_transactions = excluded.max_concurrent_transactions
                returning old.*, old.xmax = 0 as created)
            select %s from t
            """.formatted(IdTagView.COLUMNS);

    private final Database database;
    private final Clock clock;

    IdTagStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @param created or else replaced */
    record Stored(IdTagView idTag, boolean created) {}

    Page<IdTagView> list(
            @Nullable String search, @Nullable IdTagStatus status, @Nullable Integer limit, @Nullable String cursor) {
        int size = Limit.of(limit);
        Selection selection = new Selection(SELECT).whereIf("t.status = ?", status == null ? null : status.name());
        if (search != null) {
            selection.where(
                    "position(? in t.id_tag_key || ' ' || lower(coalesce(t.parent_id_tag, '')) || ' '"
                            + " || lower(coalesce(t.note, ''))) > 0",
                    search.toLowerCase(Locale.ROOT));
        }
        if (cursor != null) {
            String key = Cursor.decode(cursor, 1).getFirst();
            selection.whereIf("t.id_tag_key > ?", Parameters.text("cursor", key));
        }
        return database.with(connection -> Page.of(
                selection.list(connection, "order by t.id_tag_key", size + 1, IdTagView::of),
                size,
                last -> Cursor.encode(IdTag.key(last.idTag()))));
    }

    Optional<IdTagView> find(String idTag) {
        return database.with(connection -> new Selection(SELECT)
                .where("t.id_tag_key = ?", IdTag.key(idTag)).list(connection, "", 1, IdTagView::of).stream()
                        .findFirst());
    }

    Stored put(String idTag, IdTagChange change) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant expiryDate = change.expiryDate();
        return database.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(PUT)) {
                statement.setString(1, IdTag.key(idTag));
                statement.setString(2, idTag);
                statement.setString(3, change.statusOrAccepted().name());
                statement.setObject(
                        4, expiryDate == null ? null : Columns.parameter(expiryDate), Types.TIMESTAMP_WITH_TIMEZONE);
                statement.setString(5, change.parentIdTag());
                statement.setObject(6, change.maxConcurrentTransactions(), Types.INTEGER);
                statement.setString(7, change.note());
                statement.setObject(8, Columns.parameter(now));
                statement.setObject(9, Columns.parameter(now));
                ResultSet row = statement.executeQuery();
                row.next();
                return new Stored(IdTagView.of(row), row.getBoolean("created"));
            }
        });
    }

    boolean delete(String idTag) {
        return database.with(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("delete from charging.id_tags where id_tag_key = ?")) {
                statement.setString(1, IdTag.key(idTag));
                return statement.executeUpdate() > 0;
            }
        });
    }
}
