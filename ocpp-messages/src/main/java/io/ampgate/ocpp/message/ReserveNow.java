package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.idToken;
import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Keep a connector for an id tag until it expires (sections 5.13, 6.37 and 6.38). Connector 0: any of them. */
public final class ReserveNow {
    private ReserveNow() {}

    public record Request(
            int connectorId,
            Instant expiryDate,
            String idTag,
            @Nullable String parentIdTag,
            int reservationId) implements CentralSystemRequest<Response> {
        public Request {
            required("expiryDate", expiryDate);
            idToken("idTag", idTag);
            optionalText("parentIdTag", parentIdTag, 20);
        }
    }

    /** The answer of the charge point. */
    public record Response(ReservationStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether the connector is kept, or why not (section 7.40). */
    public enum ReservationStatus {
        Accepted,
        Faulted,
        Occupied,
        Rejected,
        Unavailable
    }
}
