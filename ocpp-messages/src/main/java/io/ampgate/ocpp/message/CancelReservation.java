package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** Give up a reservation (sections 5.1, 6.5 and 6.6). */
public final class CancelReservation {
    private CancelReservation() {}

    public record Request(int reservationId) implements CentralSystemRequest<Response> {}

    /** The answer of the charge point. */
    public record Response(CancelReservationStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Rejected: the charge point has no such reservation (section 7.5). */
    public enum CancelReservationStatus {
        Accepted,
        Rejected
    }
}
