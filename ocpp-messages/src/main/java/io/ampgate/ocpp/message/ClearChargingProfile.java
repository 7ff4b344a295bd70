package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.type.ChargingProfile;
import org.jspecify.annotations.Nullable;

/** Remove the charging profiles that match every given field (sections 5.5, 6.13 and 6.14). */
public final class ClearChargingProfile {
    private ClearChargingProfile() {}

    public record Request(
            @Nullable Integer id,
            @Nullable Integer connectorId,
            ChargingProfile.@Nullable Purpose chargingProfilePurpose,
            @Nullable Integer stackLevel)
            implements CentralSystemRequest<Response> {}

    /** The answer of the charge point. */
    public record Response(ClearChargingProfileStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Unknown: no profile matched. */
    public enum ClearChargingProfileStatus {
        Accepted,
        Unknown
    }
}
