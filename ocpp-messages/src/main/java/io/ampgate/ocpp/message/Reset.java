package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** Restart the charge point (sections 5.14, 6.39 and 6.40). */
public final class Reset {
    private Reset() {}

    public record Request(ResetType type) implements CentralSystemRequest<Response> {
        public Request {
            required("type", type);
        }
    }

    /** Soft: stop transactions gracefully first; Hard: restart at once (section 7.42). */
    public enum ResetType {
        Hard,
        Soft
    }

    /** The answer of the charge point. */
    public record Response(ResetStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether the charge point will reset (section 7.41). */
    public enum ResetStatus {
        Accepted,
        Rejected
    }
}
