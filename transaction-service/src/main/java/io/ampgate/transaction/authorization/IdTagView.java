package io.ampgate.transaction.authorization;

import io.ampgate.transaction.jdbc.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An id tag as REST shows it. */
@Schema(name = "IdTag")
record IdTagView(
        String idTag,
        IdTagStatus status,
        @Nullable Instant expiryDate,
        @Nullable String parentIdTag,
        @Nullable Integer maxConcurrentTransactions,
        @Nullable String note,
        Instant createdAt,
        Instant updatedAt,

        @Schema(description = "accepted transactions that run now")
        int activeTransactions) {

    /** The columns that {@link #of} reads, of {@code charging.id_tags t}. */
    static final String COLUMNS = """
            t.*, (select count(*) from charging.transactions x where x.state = 'active'
                and x.authorization_status = 'Accepted' and x.id_tag_key = t.id_tag_key) as active
            """;

    static IdTagView of(ResultSet row) throws SQLException {
        return new IdTagView(
                row.getString("id_tag"),
                IdTagStatus.valueOf(row.getString("status")),
                Columns.optionalInstant(row, "expiry_date"),
                row.getString("parent_id_tag"),
                Columns.optionalInteger(row, "max_concurrent_transactions"),
                row.getString("note"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"),
                row.getInt("active"));
    }
}
