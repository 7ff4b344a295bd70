package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** Forget the authorization cache (sections 5.4, 6.11 and 6.12). */
public final class ClearCache {
    private ClearCache() {}

    public record Request() implements CentralSystemRequest<Response> {}

    /** The answer of the charge point. */
    public record Response(ClearCacheStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether the cache is empty now (section 7.20). */
    public enum ClearCacheStatus {
        Accepted,
        Rejected
    }
}
