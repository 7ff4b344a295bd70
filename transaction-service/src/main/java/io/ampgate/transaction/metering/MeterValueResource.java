package io.ampgate.transaction.metering;

import io.ampgate.foundation.web.Page;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.transaction.jdbc.Selection;
import io.ampgate.transaction.web.Parameters;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Meter values over REST. */
@Path("/api/v1/meter-values")
@Tag(name = "Meter values", description = "Readings of charge points, of transactions and without one")
final class MeterValueResource {

    private final MeterValueStore store;

    MeterValueResource(MeterValueStore store) {
        this.store = store;
    }

    @GET
    @Operation(
            summary = "The meter values of a charge point, oldest first",
            description = "With and without a transaction; connector 0 is the main meter of the charge point.")
    public Page<MeterValueView> ofChargePoint(
            @Parameter(description = "id of the charge point", required = true) @QueryParam("chargePoint") @Nullable
                    String chargePoint,
            @Parameter(description = "number of the connector") @QueryParam("connector") @Nullable String connector,
            @Parameter(description = "sampled at this time or later") @QueryParam("from") @Nullable String from,
            @Parameter(description = "sampled before this time") @QueryParam("to") @Nullable String to,
            @Parameter(description = "items per page, 1 to 10000, 1000 when absent") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor) {
        String id = Parameters.text("chargePoint", chargePoint);
        if (id == null) {
            throw ProblemException.badRequest("chargePoint", "chargePoint is missing; say whose meter values to list");
        }
        Selection selection = new Selection(MeterValueStore.SELECT)
                .where("charge_point_id = ?", id)
                .whereIf("connector_id = ?", Parameters.integer("connector", connector))
                .whereIf("sampled_at >= ?", Parameters.instant("from", from))
                .whereIf("sampled_at < ?", Parameters.instant("to", to));
        return store.list(selection, Parameters.integer("limit", limit), Parameters.text("cursor", cursor));
    }
}
