package io.ampgate.operations.settings;

import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.registry.RegistryOutbox;
import io.ampgate.operations.registry.RegistryPublisher;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/settings")
@RunOnVirtualThread
@Tag(name = "Settings")
final class SettingsResource {

    private final Database database;
    private final SettingsStore settings;
    private final RegistryPublisher registry;

    SettingsResource(Database database, SettingsStore settings, RegistryPublisher registry) {
        this.database = database;
        this.settings = settings;
        this.registry = registry;
    }

    @GET
    @Operation(summary = "What is set for all charge points")
    public Settings get() {
        return database.inTransaction(settings::current);
    }

    @PUT
    @Operation(
            summary = "Change what is set for all charge points",
            description = "Absent fields stay as they are. Gateways know of it when this answers.")
    public Settings put(@NotNull @Valid SettingsBody body) {
        Settings changed = database.inTransaction(transaction -> {
            Settings before = settings.currentForUpdate(transaction);
            Settings after = body.appliedTo(before);
            settings.store(transaction, after);
            RegistryOutbox.noteOnboarding(transaction);
            if (after.heartbeatInterval() != before.heartbeatInterval()) {
                RegistryOutbox.noteAllWithoutInterval(transaction);
            }
            return after;
        });
        registry.publish(List.of(RegistryEntry.ONBOARDING_KEY));
        return changed;
    }
}
