package io.ampgate.operations.connector;

import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.web.CursorKeys;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/connectors")
@RunOnVirtualThread
@Tag(name = "Connectors")
final class ConnectorResource {

    private final Database database;

    ConnectorResource(Database database) {
        this.database = database;
    }

    @GET
    @Operation(summary = "All connectors of all charge points, without connector 0")
    public Page<ConnectorView> list(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit);
        List<@Nullable String> after = CursorKeys.of(cursor, 2);
        List<ConnectorView> rows = database.inTransaction(transaction -> transaction.list(
                row -> ConnectorView.of(row, row.flag("connected")),
                """
                select k.*, coalesce(n.connected, false) as connected
                from connector k left join connection n using (charge_point_id)
                where connector_id > 0
                  and (?::text is null or (charge_point_id, connector_id) > (?, ?::integer))
                order by charge_point_id, connector_id limit ?""",
                after.get(0),
                after.get(0),
                after.get(1),
                size + 1));
        return Page.of(rows, size, last -> Cursor.encode(last.chargePointId(), last.connectorId()));
    }
}
