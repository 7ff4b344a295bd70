package io.ampgate.operations.command;

import io.ampgate.operations.chargepoint.ChargePoints;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/charge-points/{id}/commands")
@RunOnVirtualThread
@Tag(name = "Commands")
final class ChargePointCommandResource {

    private final CommandOrders orders;
    private final CommandWaiters waiters;

    ChargePointCommandResource(CommandOrders orders, CommandWaiters waiters) {
        this.orders = orders;
        this.waiters = waiters;
    }

    @POST
    @Path("/{action}")
    @Consumes({MediaType.APPLICATION_JSON, MediaType.WILDCARD})
    @Operation(
            summary = "Send a command to a charge point",
            description = "The body is the action's request as OCPP 1.6 defines it, checked against its schema only;"
                    + " doubts come back as warnings. GET /api/v1/actions describes the actions.")
    @APIResponse(
            responseCode = "202",
            description = "ordered; Location shows how it goes on",
            content = @Content(schema = @Schema(implementation = CommandView.class)))
    @APIResponse(
            responseCode = "200",
            description = "the outcome, within the time that Prefer: wait=N allows, or at once when not connected",
            content = @Content(schema = @Schema(implementation = CommandView.class)))
    public Response order(
            @PathParam("id") String id,
            @PathParam("action") String action,
            @Parameter(description = "why, for the record") @QueryParam("reason") @Nullable String reason,
            @Parameter(description = "wait=N: wait up to N seconds, at most 60, for the outcome")
                    @HeaderParam("Prefer")
                    @Nullable
                    String prefer,
            @Parameter(description = "who, for the record") @HeaderParam("X-Operator") @Nullable String operator,
            @Nullable String body)
            throws InterruptedException {
        CommandOrder order = CommandOrder.of(action, body, operator, reason);
        Duration wait = PreferredWait.of(prefer);
        UUID commandId = CommandOrders.nextId();
        try (CommandWaiters.Waiter waiter = waiters.register(commandId)) {
            List<Command> placed = orders.place(order, Map.of(id, commandId), null);
            if (placed.isEmpty()) {
                throw ChargePoints.unknown(id);
            }
            Command command = placed.getFirst();
            if (command.state() instanceof CommandState.Open && wait.isPositive()) {
                command = waiter.await(command, wait);
            }
            return response(command, wait);
        }
    }

    private static Response response(Command command, Duration wait) {
        boolean ended = command.state() instanceof CommandState.Final;
        Response.ResponseBuilder response = ended ? Response.ok() : Response.accepted();
        if (wait.isPositive()) {
            response.header("Preference-Applied", "wait=" + wait.toSeconds());
        }
        return response.location(URI.create("/api/v1/commands/" + command.id()))
                .entity(CommandView.of(command))
                .build();
    }
}
