package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.type.ChargingSchedule;
import io.ampgate.ocpp.type.ChargingSchedule.ChargingRateUnit;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Ask what all charging profiles together allow (sections 5.7, 6.21 and 6.22). Duration in seconds. */
public final class GetCompositeSchedule {
    private GetCompositeSchedule() {}

    public record Request(
            int connectorId, int duration, @Nullable ChargingRateUnit chargingRateUnit)
            implements CentralSystemRequest<Response> {}

    /** The answer of the charge point. */
    public record Response(
            GetCompositeScheduleStatus status,
            @Nullable Integer connectorId,
            @Nullable Instant scheduleStart,
            @Nullable ChargingSchedule chargingSchedule)
            implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Rejected: the charge point cannot report a schedule. */
    public enum GetCompositeScheduleStatus {
        Accepted,
        Rejected
    }
}
