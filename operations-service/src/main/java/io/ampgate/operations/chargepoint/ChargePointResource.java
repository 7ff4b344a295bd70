package io.ampgate.operations.chargepoint;

import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.foundation.web.Cursor;
import io.ampgate.foundation.web.Limit;
import io.ampgate.foundation.web.Page;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.registry.RegistryPublisher;
import io.ampgate.operations.web.CursorKeys;
import io.ampgate.operations.web.EnumParameter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/charge-points")
@RunOnVirtualThread
@Tag(name = "Charge points")
final class ChargePointResource {

    private final Database database;
    private final ChargePoints chargePoints;
    private final RegistryPublisher registry;

    ChargePointResource(Database database, ChargePoints chargePoints, RegistryPublisher registry) {
        this.database = database;
        this.chargePoints = chargePoints;
        this.registry = registry;
    }

    @GET
    @Operation(summary = "Charge points in the order of their ids")
    public Page<ChargePointView> list(
            @QueryParam("search") @Nullable String search,
            @QueryParam("state") @Nullable String state,
            @QueryParam("connected") @Nullable Boolean connected,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        int size = Limit.of(limit);
        EnumParameter.check(RegistryEntry.RegistrationState.class, "state", state);
        String after = CursorKeys.of(cursor, 1).getFirst();
        ChargePointQueries.Filter filter = new ChargePointQueries.Filter(search, state, connected);
        List<ChargePointView> rows =
                database.inTransaction(transaction -> ChargePointQueries.list(transaction, filter, after, size + 1));
        return Page.of(rows, size, last -> Cursor.encode(last.id()));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One charge point with its connection and connectors")
    public ChargePointView get(@PathParam("id") String id) {
        return database.inTransaction(transaction -> ChargePointQueries.one(transaction, id));
    }

    @PUT
    @Path("/{id}")
    @Operation(
            summary = "Register a charge point, or change it",
            description =
                    "Absent fields stay as they are. Where a password is needed and there is none, or a new one is"
                            + " asked for, it is generated and shown in this answer only. Gateways know of it when this answers.")
    @APIResponse(
            responseCode = "201",
            description = "registered",
            content = @Content(schema = @Schema(implementation = ChargePointView.class)))
    @APIResponse(
            responseCode = "200",
            description = "changed",
            content = @Content(schema = @Schema(implementation = ChargePointView.class)))
    public Response put(@PathParam("id") String id, @Valid @Nullable ChargePointBody body) {
        String chargePointId = ChargePointId.checked(id);
        ChargePointBody wanted = Objects.requireNonNullElse(body, ChargePointBody.EMPTY);
        ChargePoints.Put put =
                database.inTransaction(transaction -> chargePoints.put(transaction, chargePointId, wanted));
        registry.publish(List.of(chargePointId));
        ChargePointView view = get(chargePointId).withPassword(put.password());
        return put.created()
                ? Response.created(URI.create("/api/v1/charge-points/" + encoded(chargePointId)))
                        .entity(view)
                        .build()
                : Response.ok(view).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Forget a charge point with its connectors and configuration; commands and history stay")
    public void delete(@PathParam("id") String id) {
        String deleted = database.inTransaction(transaction -> chargePoints.delete(transaction, id))
                .orElseThrow(() -> ChargePoints.unknown(id));
        registry.publish(List.of(deleted));
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
