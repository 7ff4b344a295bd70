package io.ampgate.operations.connector;

import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.database.Row;
import io.ampgate.operations.web.CursorKeys;
import io.ampgate.operations.web.InstantParameter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/charge-points/{id}/status-history")
@RunOnVirtualThread
@Tag(name = "Connectors")
final class StatusHistoryResource {

    private final Database database;

    StatusHistoryResource(Database database) {
        this.database = database;
    }

    /**
     * A StatusNotification as it came in.
     *
     * @param reportedAt by the charge point's clock
     */
    record Entry(
            String chargePointId,
            int connectorId,
            String status,
            String errorCode,
            @Nullable String info,
            @Nullable String vendorId,
            @Nullable String vendorErrorCode,
            @Nullable Instant reportedAt,
            Instant receivedAt,
            String messageId) {

        static Entry of(Row row) throws SQLException {
            return new Entry(
                    row.text("charge_point_id"),
                    row.number("connector_id"),
                    row.text("status"),
                    row.text("error_code"),
                    row.optionalText("info"),
                    row.optionalText("vendor_id"),
                    row.optionalText("vendor_error_code"),
                    row.optionalInstant("reported_at"),
                    row.instant("received_at"),
                    row.text("message_id"));
        }
    }

    @GET
    @Operation(summary = "Every status that a charge point reported, newest first")
    public Page<Entry> list(
            @PathParam("id") String id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("connectorId") @Nullable Integer connectorId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit);
        Instant start = InstantParameter.of("from", from);
        Instant end = InstantParameter.of("to", to);
        List<@Nullable String> after = CursorKeys.of(cursor, 3);
        List<Entry> rows = database.inTransaction(transaction -> transaction.list(
                Entry::of,
                """
                select * from status_history
                where charge_point_id = ?
                  and (?::timestamptz is null or received_at >= ?)
                  and (?::timestamptz is null or received_at < ?)
                  and (?::integer is null or connector_id = ?)
                  and (?::text is null or (received_at, connector_id, message_id) < (?::timestamptz, ?::integer, ?))
                order by received_at desc, connector_id desc, message_id desc limit ?""",
                id,
                start,
                start,
                end,
                end,
                connectorId,
                connectorId,
                after.get(0),
                after.get(0),
                after.get(1),
                after.get(2),
                size + 1));
        return Page.of(rows, size, last -> Cursor.encode(last.receivedAt(), last.connectorId(), last.messageId()));
    }
}
