package io.ampgate.transaction.ledger;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.foundation.kafka.OutgoingRecord;
import io.ampgate.foundation.kafka.RecordSender;
import io.ampgate.foundation.web.Page;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.transaction.charging.EventId;
import io.ampgate.transaction.web.Parameters;
import io.ampgate.transaction.web.TransactionPath;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Transactions over REST. */
@Path("/api/v1/transactions")
@Tag(name = "Transactions", description = "Every start that a charge point reported, also with a refused id tag")
final class TransactionResource {

    private final Ledger ledger;
    private final RecordSender sender;

    TransactionResource(Ledger ledger, RecordSender sender) {
        this.ledger = ledger;
        this.sender = sender;
    }

    @GET
    @Operation(
            summary = "Lists transactions, newest first",
            description = "A transaction is here as soon as its charge point has the confirmation.")
    public Page<TransactionView> list(
            @BeanParam TransactionFilter filter,
            @Parameter(description = "items per page, 1 to 500, 50 when absent") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor) {
        return ledger.list(filter, Parameters.integer("limit", limit), Parameters.text("cursor", cursor));
    }

    @GET
    @Path("/{transactionId}")
    @Operation(summary = "One transaction")
    @APIResponse(responseCode = "404", description = "no such transaction")
    public TransactionView get(@PathParam("transactionId") String transactionId) {
        return find(TransactionPath.id(transactionId));
    }

    @POST
    @Path("/{transactionId}/close")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(
            summary = "Closes a transaction that the charge point will not end",
            description =
                    "Administrative: nothing is sent to the charge point. When its own StopTransaction comes after"
                            + " all, it takes the place of the values given here.")
    @APIResponse(responseCode = "404", description = "no such transaction")
    @APIResponse(responseCode = "409", description = "it has ended already")
    public TransactionView close(
            @PathParam("transactionId") String transactionId,
            @Parameter(description = "who closes it") @HeaderParam("X-Operator") @DefaultValue("unknown")
                    String operator,
            @Valid @Nullable TransactionClosing closing)
            throws InterruptedException {
        int id = TransactionPath.id(transactionId);
        Optional<TransactionView> closed =
                ledger.close(id, closing == null ? TransactionClosing.NOTHING : closing, operator);
        TransactionView transaction = closed.orElseGet(() -> find(id));
        if (transaction.state() == TransactionState.closed) {
            // Said again when it was closed before: the first request may have died in between.
            sender.sendAll(List.of(stopped(transaction)));
        }
        return closed.orElseThrow(() -> ProblemException.conflict(
                "transaction " + id + " has ended already, its state is " + transaction.state()));
    }

    private TransactionView find(int id) {
        return ledger.find(id).orElseThrow(() -> TransactionPath.unknown(id));
    }

    private static OutgoingRecord stopped(TransactionView transaction) {
        return OutgoingRecord.of(
                Topic.CHARGING_EVENTS,
                transaction.chargePointId(),
                new ChargingEvent.TransactionStopped(
                        EventId.ofTransaction("transactionClosed", transaction.transactionId()),
                        transaction.chargePointId(),
                        Objects.requireNonNullElse(transaction.stoppedAt(), transaction.startedAt()),
                        transaction.transactionId(),
                        transaction.connectorId(),
                        transaction.idTag(),
                        transaction.meterStart(),
                        transaction.meterStop(),
                        null));
    }
}
