package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** Unlock a connector, to help a driver whose cable is stuck (sections 5.18, 6.53 and 6.54). */
public final class UnlockConnector {
    private UnlockConnector() {}

    public record Request(int connectorId) implements CentralSystemRequest<Response> {}

    /** The answer of the charge point. */
    public record Response(UnlockStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether the connector is unlocked (section 7.46). */
    public enum UnlockStatus {
        Unlocked,
        UnlockFailed,
        NotSupported
    }
}
