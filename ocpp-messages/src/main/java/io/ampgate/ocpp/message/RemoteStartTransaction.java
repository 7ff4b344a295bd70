package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.idToken;
import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.type.ChargingProfile;
import org.jspecify.annotations.Nullable;

/** Start a transaction for an id tag (sections 5.11, 6.33 and 6.34). */
public final class RemoteStartTransaction {
    private RemoteStartTransaction() {}

    public record Request(
            @Nullable Integer connectorId,
            String idTag,
            @Nullable ChargingProfile chargingProfile) implements CentralSystemRequest<Response> {
        public Request {
            idToken("idTag", idTag);
        }
    }

    /** The answer of the charge point. */
    public record Response(RemoteStartStopStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether the charge point will try; a StartTransaction follows when it succeeds (section 7.39). */
    public enum RemoteStartStopStatus {
        Accepted,
        Rejected
    }
}
