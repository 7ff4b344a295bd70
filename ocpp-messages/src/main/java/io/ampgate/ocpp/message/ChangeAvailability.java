package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** Make a connector, or with connector 0 the whole charge point, available or not (sections 5.2, 6.7 and 6.8). */
public final class ChangeAvailability {
    private ChangeAvailability() {}

    public record Request(int connectorId, AvailabilityType type) implements CentralSystemRequest<Response> {
        public Request {
            required("type", type);
        }
    }

    /** The wanted availability (section 7.4). */
    public enum AvailabilityType {
        Inoperative,
        Operative
    }

    /** The answer of the charge point. */
    public record Response(AvailabilityStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Scheduled: it changes when the running transaction ends (section 7.3). */
    public enum AvailabilityStatus {
        Accepted,
        Rejected,
        Scheduled
    }
}
