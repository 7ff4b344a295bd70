package io.ampgate.operations.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ampgate.contracts.RawJson;
import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.web.CursorKeys;
import io.ampgate.operations.web.EnumParameter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/commands")
@RunOnVirtualThread
@Tag(name = "Commands")
final class CommandResource {

    private final Database database;
    private final CommandOrders orders;

    CommandResource(Database database, CommandOrders orders) {
        this.database = database;
        this.orders = orders;
    }

    /**
     * One command for many charge points.
     *
     * @param all instead of the ids: every accepted charge point
     */
    record BatchBody(
            @Nullable @Size(max = 10_000) List<String> chargePointIds,
            @Nullable Boolean all,

            @Schema(type = SchemaType.OBJECT) @Nullable RawJson request,

            @Nullable String reason) {}

    record Batch(
            UUID batchId,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<CommandView> commands) {}

    @POST
    @Path("/{action}")
    @Operation(
            summary = "Send one command to many charge points",
            description = "All of the charge points must be registered, or none gets the command.")
    @APIResponse(
            responseCode = "202",
            description = "ordered; Location shows how it goes on",
            content = @Content(schema = @Schema(implementation = Batch.class)))
    public Response order(
            @PathParam("action") String action,
            @HeaderParam("X-Operator") @Nullable String operator,
            @NotNull @Valid BatchBody body)
            throws InterruptedException {
        RawJson request = body.request();
        CommandOrder order = CommandOrder.of(action, request == null ? null : request.text(), operator, body.reason());
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (String chargePointId : targets(body)) {
            ids.put(chargePointId, CommandOrders.nextId());
        }
        UUID batchId = CommandOrders.nextId();
        List<CommandView> commands =
                orders.place(order, ids, batchId).stream().map(CommandView::of).toList();
        return Response.accepted(new Batch(batchId, commands))
                .location(URI.create("/api/v1/command-batches/" + batchId))
                .build();
    }

    private List<String> targets(BatchBody body) {
        List<String> wanted = body.chargePointIds();
        if (Boolean.TRUE.equals(body.all()) == (wanted != null && !wanted.isEmpty())) {
            throw ProblemException.badRequest(
                    "chargePointIds", "chargePointIds names the charge points, or all is true; one of the two");
        }
        if (wanted == null || wanted.isEmpty()) {
            return database.inTransaction(transaction -> transaction.list(
                    row -> row.text("charge_point_id"),
                    "select charge_point_id from charge_point where state = 'accepted' order by charge_point_id"));
        }
        TreeSet<String> missing = new TreeSet<>(wanted);
        database.inTransaction(transaction -> transaction.list(
                        row -> row.text("charge_point_id"),
                        "select charge_point_id from charge_point where charge_point_id = any (?)",
                        wanted))
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw ProblemException.badRequest(
                    "chargePointIds", "chargePointIds has ids that are not registered: " + String.join(", ", missing));
        }
        return wanted.stream().distinct().toList();
    }

    @GET
    @Path("/{commandId}")
    @Operation(summary = "How a command goes")
    public CommandView get(@PathParam("commandId") String commandId) {
        UUID id = CommandIds.parse(commandId).orElseThrow(() -> unknown(commandId));
        return database.inTransaction(transaction -> Commands.find(transaction, id))
                .map(CommandView::of)
                .orElseThrow(() -> unknown(commandId));
    }

    private static ProblemException unknown(String commandId) {
        return ProblemException.notFound(
                "there is no command " + commandId + "; GET /api/v1/commands lists them, newest first");
    }

    @GET
    @Operation(summary = "Commands, newest first")
    public Page<CommandView> list(
            @QueryParam("chargePoint") @Nullable String chargePoint,
            @QueryParam("action") @Nullable String action,
            @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit);
        EnumParameter.check(CommandState.Name.class, "state", state);
        String before = CursorKeys.of(cursor, 1).getFirst();
        if (before != null && CommandIds.parse(before).isEmpty()) {
            throw Cursor.broken();
        }
        Commands.Filter filter = new Commands.Filter(chargePoint, action, state);
        List<CommandView> rows =
                database.inTransaction(transaction -> Commands.list(transaction, filter, before, size + 1)).stream()
                        .map(CommandView::of)
                        .toList();
        return Page.of(rows, size, last -> Cursor.encode(last.commandId()));
    }
}
