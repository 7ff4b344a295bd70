package io.ampgate.operations.settings;

import io.ampgate.contracts.registry.RegistryEntry;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of PUT /settings; what is absent stays as it is. */
record SettingsBody(
        RegistryEntry.@Nullable Policy onboarding,

        @Schema(description = "seconds between heartbeats, for charge points without an interval of their own")
        @Min(1)
        @Max(86_400)
        @Nullable
        Integer heartbeatInterval,

        @Schema(description = "seconds until a command that was not sent is never sent") @Min(1) @Max(3600) @Nullable
        Integer commandTimeout) {

    Settings appliedTo(Settings settings) {
        return new Settings(
                Objects.requireNonNullElse(onboarding, settings.onboarding()),
                Objects.requireNonNullElse(heartbeatInterval, settings.heartbeatInterval()),
                Objects.requireNonNullElse(commandTimeout, settings.commandTimeout()));
    }
}
