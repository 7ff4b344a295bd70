package io.ampgate.operations.chargepoint;

import io.ampgate.contracts.registry.RegistryEntry;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The body of PUT /charge-points/{id}; what is absent stays as it is, or gets its default. */
record ChargePointBody(
        @Size(max = 200) @Nullable String name,

        @Size(max = 200) @Nullable String site,

        @DecimalMin("-90") @DecimalMax("90") @Nullable Double latitude,

        @DecimalMin("-180") @DecimalMax("180") @Nullable Double longitude,

        @Schema(description = "accepted by default; disabled ones are refused at the handshake")
        RegistryEntry.@Nullable RegistrationState state,

        @Schema(description = "0: no authentication (default); from 1 on a password is needed and generated")
        @Min(0)
        @Max(3)
        @Nullable
        Integer securityProfile,

        @Schema(description = "seconds between heartbeats; the common setting by default")
        @Min(1)
        @Max(86_400)
        @Nullable
        Integer heartbeatInterval,

        @Schema(description = "generate a new password; the old one is refused from then on") @Nullable
        Boolean newPassword) {

    static final ChargePointBody EMPTY = new ChargePointBody(null, null, null, null, null, null, null, null);
}
