package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.atLeast;
import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A charge point introduces itself (sections 4.2, 6.3 and 6.4). */
public final class BootNotification {
    private BootNotification() {}

    public record Request(
            String chargePointVendor,
            String chargePointModel,
            @Nullable String chargePointSerialNumber,
            @Nullable String chargeBoxSerialNumber,
            @Nullable String firmwareVersion,
            @Nullable String iccid,
            @Nullable String imsi,
            @Nullable String meterType,
            @Nullable String meterSerialNumber)
            implements ChargePointRequest<Response> {
        public Request {
            text("chargePointVendor", chargePointVendor, 20);
            text("chargePointModel", chargePointModel, 20);
            optionalText("chargePointSerialNumber", chargePointSerialNumber, 25);
            optionalText("chargeBoxSerialNumber", chargeBoxSerialNumber, 25);
            optionalText("firmwareVersion", firmwareVersion, 50);
            optionalText("iccid", iccid, 20);
            optionalText("imsi", imsi, 20);
            optionalText("meterType", meterType, 25);
            optionalText("meterSerialNumber", meterSerialNumber, 25);
        }
    }

    /** The interval is in seconds: between heartbeats when accepted, before the next BootNotification otherwise. */
    public record Response(RegistrationStatus status, Instant currentTime, int interval)
            implements CentralSystemResponse {
        public Response {
            required("status", status);
            required("currentTime", currentTime);
            atLeast("interval", interval, 0);
        }
    }

    /** Whether the charge point is part of the central system (section 7.38). */
    public enum RegistrationStatus {
        Accepted,
        Pending,
        Rejected
    }
}
