package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.connectorOrChargePoint;
import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A connector's state or error (sections 4.9, 6.47 and 6.48). Connector 0 is the charge point itself. */
public final class StatusNotification {
    private StatusNotification() {}

    public record Request(
            int connectorId,
            ChargePointErrorCode errorCode,
            @Nullable String info,
            ChargePointStatus status,
            @Nullable Instant timestamp,
            @Nullable String vendorId,
            @Nullable String vendorErrorCode)
            implements ChargePointRequest<Response> {
        public Request {
            connectorOrChargePoint("connectorId", connectorId);
            required("errorCode", errorCode);
            optionalText("info", info, 50);
            required("status", status);
            optionalText("vendorId", vendorId, 255);
            optionalText("vendorErrorCode", vendorErrorCode, 50);
        }
    }

    public record Response() implements CentralSystemResponse {}

    /** What a connector does (section 7.7). */
    public enum ChargePointStatus {
        Available,
        Preparing,
        Charging,
        SuspendedEVSE,
        SuspendedEV,
        Finishing,
        Reserved,
        Unavailable,
        Faulted
    }

    /** What is wrong with a connector (section 7.6). */
    public enum ChargePointErrorCode {
        ConnectorLockFailure,
        EVCommunicationError,
        GroundFailure,
        HighTemperature,
        InternalError,
        LocalListConflict,
        NoError,
        OtherError,
        OverCurrentFailure,
        OverVoltage,
        PowerMeterFailure,
        PowerSwitchFailure,
        ReaderFailure,
        ResetFailure,
        UnderVoltage,
        WeakSignal
    }
}
