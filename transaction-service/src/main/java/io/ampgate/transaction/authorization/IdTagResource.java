package io.ampgate.transaction.authorization;

import io.ampgate.foundation.web.Page;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.transaction.web.Parameters;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Id tags over REST. */
@Path("/api/v1/id-tags")
@Tag(name = "Id tags", description = "Who may charge. Id tags compare without regard to case and keep their spelling.")
final class IdTagResource {

    /** Printable ASCII, at most 20 characters (section 7.28), as also required of a parent. */
    static final String ID_TOKEN = "[ -~]{1,20}";

    static final String ID_TOKEN_MESSAGE = "must be 1 to 20 printable ASCII characters";

    private final IdTagStore store;

    IdTagResource(IdTagStore store) {
        this.store = store;
    }

    @GET
    @Operation(summary = "Lists id tags in alphabetical order")
    public Page<IdTagView> list(
            @Parameter(description = "part of the id tag, of its parent or of its note") @QueryParam("search") @Nullable
                    String search,
            @Parameter(description = "Accepted, Blocked or Invalid") @QueryParam("status") @Nullable String status,
            @Parameter(description = "items per page, 1 to 500, 50 when absent") @QueryParam("limit") @Nullable
                    String limit,
            @Parameter(description = "nextCursor of the page before") @QueryParam("cursor") @Nullable String cursor) {
        return store.list(
                Parameters.text("search", search),
                Parameters.constant("status", status, IdTagStatus.class),
                Parameters.integer("limit", limit),
                Parameters.text("cursor", cursor));
    }

    @GET
    @Path("/{idTag}")
    @Operation(summary = "One id tag with the number of its running transactions")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = IdTagView.class)))
    @APIResponse(responseCode = "404", description = "no such id tag")
    public IdTagView get(@PathParam("idTag") @Pattern(regexp = ID_TOKEN, message = ID_TOKEN_MESSAGE) String idTag) {
        return store.find(idTag).orElseThrow(() -> unknown(idTag));
    }

    @PUT
    @Path("/{idTag}")
    @Operation(
            summary = "Creates or replaces an id tag",
            description = "What the body leaves out is unset; an empty object is an accepted id tag without limits. An"
                    + " existing id tag keeps its spelling. Running transactions are not touched.")
    @APIResponse(
            responseCode = "200",
            description = "replaced",
            content = @Content(schema = @Schema(implementation = IdTagView.class)))
    @APIResponse(
            responseCode = "201",
            description = "created",
            content = @Content(schema = @Schema(implementation = IdTagView.class)))
    @APIResponse(responseCode = "400", description = "a field is wrong")
    public Response put(
            @PathParam("idTag") @Pattern(regexp = ID_TOKEN, message = ID_TOKEN_MESSAGE) String idTag,
            @Valid @Nullable IdTagChange change) {
        IdTagStore.Stored stored = store.put(idTag, change == null ? IdTagChange.NOTHING : change);
        return Response.status(stored.created() ? Response.Status.CREATED : Response.Status.OK)
                .entity(stored.idTag())
                .build();
    }

    @DELETE
    @Path("/{idTag}")
    @Operation(
            summary = "Deletes an id tag",
            description = "From now on it is unknown (Invalid); its transactions stay.")
    @APIResponse(responseCode = "204", description = "deleted")
    @APIResponse(responseCode = "404", description = "no such id tag")
    public void delete(@PathParam("idTag") @Pattern(regexp = ID_TOKEN, message = ID_TOKEN_MESSAGE) String idTag) {
        if (!store.delete(idTag)) {
            throw unknown(idTag);
        }
    }

    private static ProblemException unknown(String idTag) {
        return ProblemException.notFound(
                "id tag " + idTag + " is not known; GET /api/v1/id-tags lists the known ones, PUT creates one");
    }
}
