package io.ampgate.operations.configuration;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ampgate.operations.chargepoint.ChargePoints;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.database.Transaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/charge-points/{id}/configuration")
@RunOnVirtualThread
@Tag(name = "Configuration")
final class ConfigurationResource {

    private final Database database;

    ConfigurationResource(Database database) {
        this.database = database;
    }

    /** @param rebootRequired the charge point took the value, but uses it only after its next boot */
    record Item(String key, @Nullable String value, boolean readonly, Instant updatedAt, boolean rebootRequired) {}

    /** @param readAt when all keys were read; absent when that never happened */
    record View(
            @JsonInclude(JsonInclude.Include.ALWAYS) List<Item> items,
            @Nullable Instant readAt,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<String> unknownKeys) {}

    private record LastRead(@Nullable Instant at, List<String> unknownKeys) {}

    @GET
    @Operation(
            summary = "The last known configuration of a charge point",
            description = "Refreshed by the command GetConfiguration, followed by ChangeConfiguration when accepted.")
    public View get(@PathParam("id") String id) {
        return database.inTransaction(transaction -> {
            ChargePoints.checkRegistered(transaction, id);
            LastRead last = transaction
                    .first(
                            row -> new LastRead(row.optionalInstant("read_at"), row.texts("unknown_keys")),
                            "select read_at, unknown_keys from configuration_read where charge_point_id = ?",
                            id)
                    .orElse(new LastRead(null, List.of()));
            return new View(items(transaction, id), last.at(), last.unknownKeys());
        });
    }

    private static List<Item> items(Transaction transaction, String id) throws SQLException {
        return transaction.list(
                row -> new Item(
                        row.text("key"),
                        row.optionalText("value"),
                        row.flag("readonly"),
                        row.instant("updated_at"),
                        row.flag("reboot_required")),
                "select * from configuration_key where charge_point_id = ? order by key",
                id);
    }
}
