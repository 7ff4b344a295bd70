package io.ampgate.operations.command;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/actions")
@Tag(name = "Commands")
final class ActionResource {

    private static final List<ActionDescription> ALL = ActionDescription.all();

    @GET
    @Operation(summary = "The actions that can be sent to charge points, with their fields and JSON schemas")
    public List<ActionDescription> list() {
        return ALL;
    }
}
