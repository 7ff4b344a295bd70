package io.ampgate.transaction.metering;

import io.ampgate.foundation.web.Page;
import io.ampgate.transaction.jdbc.Selection;
import io.ampgate.transaction.web.Parameters;
import io.ampgate.transaction.web.TransactionPath;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The meter values of one transaction over REST. */
@Path("/api/v1/transactions/{transactionId}/meter-values")
@Tag(name = "Meter values")
final class TransactionMeterValueResource {

    private final MeterValueStore store;

    TransactionMeterValueResource(MeterValueStore store) {
        this.store = store;
    }

    @GET
    @Operation(summary = "The meter values of a transaction, oldest first")
    @APIResponse(responseCode = "404", description = "no such transaction")
    public Page<MeterValueView> ofTransaction(
            @PathParam("transactionId") String transactionId,
            @Parameter(description = "items per page, 1 to 10000, 1000 when absent") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor) {
        int id = TransactionPath.id(transactionId);
        String chargePoint = store.chargePointOf(id).orElseThrow(() -> TransactionPath.unknown(id));
        Selection selection = new Selection(MeterValueStore.SELECT)
                .where("transaction_id = ?", id)
                .where("charge_point_id = ?", chargePoint);
        return store.list(selection, Parameters.integer("limit", limit), Parameters.text("cursor", cursor));
    }
}
