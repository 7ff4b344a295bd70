package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** Stop a running transaction (sections 5.12, 6.35 and 6.36). */
public final class RemoteStopTransaction {
    private RemoteStopTransaction() {}

    public record Request(int transactionId) implements CentralSystemRequest<Response> {}

    /** The answer of the charge point. */
    public record Response(RemoteStartTransaction.RemoteStartStopStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }
}
