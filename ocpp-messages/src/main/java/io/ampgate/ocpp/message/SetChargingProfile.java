package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.type.ChargingProfile;

/** Install a charging profile on a connector (sections 5.16, 6.43 and 6.44). Connector 0: the charge point. */
public final class SetChargingProfile {
    private SetChargingProfile() {}

    public record Request(int connectorId, ChargingProfile csChargingProfiles)
            implements CentralSystemRequest<Response> {
        public Request {
            required("csChargingProfiles", csChargingProfiles);
        }
    }

    /** The answer of the charge point. */
    public record Response(ChargingProfileStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Accepted: it is stored, and not necessarily in force (section 7.11). */
    public enum ChargingProfileStatus {
        Accepted,
        Rejected,
        NotSupported
    }
}
