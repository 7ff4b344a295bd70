package io.ampgate.transaction.ledger;

import io.ampgate.transaction.authorization.IdTag;
import io.ampgate.transaction.jdbc.Selection;
import io.ampgate.transaction.web.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which transactions a list shows; what is absent does not matter. */
final class TransactionFilter {

    @Parameter(description = "id of the charge point")
    @QueryParam("chargePoint")
    @Nullable
    String chargePoint;

    @Parameter(description = "number of the connector")
    @QueryParam("connector")
    @Nullable
    String connector;

    @Parameter(description = "id tag that started it, in any case")
    @QueryParam("idTag")
    @Nullable
    String idTag;

    @Parameter(description = "true: those that run; false: those that ended")
    @QueryParam("active")
    @Nullable
    String active;

    @Parameter(description = "active, stopped or closed")
    @QueryParam("state")
    @Nullable
    String state;

    @Parameter(description = "started at this time or later")
    @QueryParam("from")
    @Nullable
    String from;

    @Parameter(description = "started before this time")
    @QueryParam("to")
    @Nullable
    String to;

    Selection apply(Selection selection) {
        String tag = Parameters.text("idTag", idTag);
        TransactionState wanted = Parameters.constant("state", state, TransactionState.class);
        Boolean running = Parameters.truth("active", active);
        Instant first = Parameters.instant("from", from);
        Instant end = Parameters.instant("to", to);
        if (running != null) {
            selection.where(running ? "state = 'active'" : "state <> 'active'");
        }
        return selection
                .whereIf("charge_point_id = ?", Parameters.text("chargePoint", chargePoint))
                .whereIf("connector_id = ?", Parameters.integer("connector", connector))
                .whereIf("id_tag_key = ?", tag == null ? null : IdTag.key(tag))
                .whereIf("state = ?", wanted == null ? null : wanted.name())
                .whereIf("started_at >= ?", first)
                .whereIf("started_at < ?", end);
    }
}
