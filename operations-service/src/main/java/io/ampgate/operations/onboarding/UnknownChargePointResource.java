package io.ampgate.operations.onboarding;

import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.web.CursorKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/unknown-charge-points")
@RunOnVirtualThread
@Tag(name = "Onboarding")
final class UnknownChargePointResource {

    private final Database database;

    UnknownChargePointResource(Database database) {
        this.database = database;
    }

    /** Who knocked, and why it was refused. */
    record Unknown(
            String id,
            String reason,
            String detail,
            @Nullable String remoteAddress,
            int attempts,
            Instant firstAt,
            Instant lastAt) {}

    @GET
    @Operation(
            summary = "Who knocked and why it was not served, newest first",
            description = "PUT /api/v1/charge-points/{id} adopts one; it leaves the list then.")
    public Page<Unknown> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit);
        List<@Nullable String> after = CursorKeys.of(cursor, 2);
        List<Unknown> rows = database.inTransaction(transaction -> transaction.list(
                row -> new Unknown(
                        row.text("charge_point_id"),
                        row.text("reason"),
                        row.text("detail"),
                        row.optionalText("remote_address"),
                        row.number("attempts"),
                        row.instant("first_at"),
                        row.instant("last_at")),
                """
                select * from unknown_charge_point
                where ?::text is null or (last_at, charge_point_id) < (?::timestamptz, ?)
                order by last_at desc, charge_point_id desc limit ?""",
                after.get(0),
                after.get(0),
                after.get(1),
                size + 1));
        return Page.of(rows, size, last -> Cursor.encode(last.lastAt(), last.id()));
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Remove one from the list; it comes back when it knocks again")
    public void delete(@PathParam("id") String id) {
        if (database.inTransaction(transaction -> UnknownChargePoints.forget(transaction, List.of(id))) == 0) {
            throw ProblemException.notFound(id + " is not in the list; GET /api/v1/unknown-charge-points shows who is");
        }
    }
}
