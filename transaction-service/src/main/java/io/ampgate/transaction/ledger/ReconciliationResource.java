package io.ampgate.transaction.ledger;

import io.ampgate.contracts.RawJson;
import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.transaction.jdbc.Columns;
import io.ampgate.transaction.jdbc.Database;
import io.ampgate.transaction.jdbc.Selection;
import io.ampgate.transaction.web.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The messages that were answered but did not fit. */
@Path("/api/v1/reconciliation")
@Tag(name = "Reconciliation", description = "What charge points said that did not fit what is stored")
final class ReconciliationResource {

    private final Database database;

    ReconciliationResource(Database database) {
        this.database = database;
    }

    /** A message that did not fit. */
    @Schema(name = "Mismatch")
    record MismatchView(
            long id,

            @Schema(description = "unknownTransaction, foreignTransaction or secondStop")
            String kind,

            String chargePointId,
            @Nullable Integer transactionId,
            Instant receivedAt,

            @Schema(type = SchemaType.OBJECT, description = "the request as the charge point sent it")
            RawJson message,

            @Schema(description = "why it did not fit") String detail) {

        static MismatchView of(ResultSet row) throws SQLException {
            return new MismatchView(
                    row.getLong("id"),
                    row.getString("kind"),
                    row.getString("charge_point_id"),
                    Columns.optionalInteger(row, "transaction_id"),
                    Columns.instant(row, "received_at"),
                    new RawJson(row.getString("message")),
                    row.getString("detail"));
        }
    }

    @GET
    @Operation(summary = "Lists what did not fit, newest first")
    public Page<MismatchView> list(
            @Parameter(description = "items per page, 1 to 500, 50 when absent") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(Parameters.integer("limit", limit));
        Selection selection = new Selection("select * from charging.reconciliation");
        if (cursor != null) {
            selection.where("id < ?", idIn(cursor));
        }
        return database.with(connection -> Page.of(
                selection.list(connection, "order by id desc", size + 1, MismatchView::of),
                size,
                last -> Cursor.encode(last.id())));
    }

    private static long idIn(String cursor) {
        try {
            return Long.parseLong(Cursor.decode(cursor, 1).getFirst());
        } catch (NumberFormatException e) {
            throw Cursor.broken();
        }
    }
}
