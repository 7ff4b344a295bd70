package io.ampgate.transaction.ledger;

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
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stored transactions, for operators. */
@Singleton
final class Ledger {

    private static final String SELECT = "select * from charging.transactions";

    private static final String CLOSE = """
            update charging.transactions
            set state = 'closed', stopped_at = ?, closed_at = ?, meter_stop = ?, closed_by = ?, close_reason = ?
            where transaction_id = ? and state = 'active' returning *
            """;

    private final Database database;
    private final Clock clock;

    Ledger(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Newest first. */
    Page<TransactionView> list(TransactionFilter filter, @Nullable Integer limit, @Nullable String cursor) {
        int size = Limit.of(limit);
        Selection selection = filter.apply(new Selection(SELECT));
        if (cursor != null) {
            List<String> keys = Cursor.decode(cursor, 2);
            Instant startedAt = Parameters.instant("cursor", keys.getFirst());
            Integer id = Parameters.integer("cursor", keys.getLast());
            if (startedAt == null || id == null) {
                throw Cursor.broken();
            }
            selection.where("(started_at, transaction_id) < (?, ?)", startedAt, id);
        }
        Instant now = clock.instant();
        return database.with(connection -> Page.of(
                selection.list(
                        connection,
                        "order by started_at desc, transaction_id desc",
                        size + 1,
                        row -> TransactionView.of(row, now)),
                size,
                last -> Cursor.encode(last.startedAt(), last.transactionId())));
    }

    Optional<TransactionView> find(int transactionId) {
        Instant now = clock.instant();
        return database.with(connection -> new Selection(SELECT)
                        .where("transaction_id = ?", transactionId)
                        .list(connection, "", 1, row -> TransactionView.of(row, now))
                        .stream()
                        .findFirst());
    }

    /** The transaction as it is now, or empty when no running transaction has this id. */
    Optional<TransactionView> close(int transactionId, TransactionClosing closing, String operator) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return database.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CLOSE)) {
                statement.setObject(1, Columns.parameter(now));
                statement.setObject(2, Columns.parameter(now));
                statement.setObject(3, closing.meterStop(), Types.INTEGER);
                statement.setString(4, operator);
                statement.setString(5, closing.reason());
                statement.setInt(6, transactionId);
                ResultSet row = statement.executeQuery();
                return row.next() ? Optional.of(TransactionView.of(row, now)) : Optional.empty();
            }
        });
    }
}
