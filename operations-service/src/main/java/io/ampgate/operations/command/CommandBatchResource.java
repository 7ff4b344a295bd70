package io.ampgate.operations.command;

import io.ampgate.foundation.web.ProblemException;
import io.ampgate.operations.database.Database;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/command-batches")
@RunOnVirtualThread
@Tag(name = "Commands")
final class CommandBatchResource {

    private final Database database;

    CommandBatchResource(Database database) {
        this.database = database;
    }

    record BatchProgress(
            UUID batchId, String action, Map<CommandState.Name, Integer> counts, List<CommandView> items) {}

    @GET
    @Path("/{batchId}")
    @Operation(summary = "How one command over many charge points goes")
    public BatchProgress get(@PathParam("batchId") String batchId) {
        List<Command> commands = CommandIds.parse(batchId)
                .map(id -> database.inTransaction(transaction -> Commands.ofBatch(transaction, id)))
                .orElse(List.of());
        if (commands.isEmpty()) {
            throw ProblemException.notFound("there is no batch " + batchId);
        }
        Map<CommandState.Name, Integer> counts = new TreeMap<>();
        commands.forEach(command -> counts.merge(command.state().name(), 1, Integer::sum));
        Command first = commands.getFirst();
        return new BatchProgress(
                UUID.fromString(batchId),
                first.action().name(),
                counts,
                commands.stream().map(CommandView::of).toList());
    }
}
