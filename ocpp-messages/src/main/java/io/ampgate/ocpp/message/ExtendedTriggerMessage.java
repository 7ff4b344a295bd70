package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.message.TriggerMessage.TriggerMessageStatus;
import org.jspecify.annotations.Nullable;

/** Ask for a message, of the security extension too (security whitepaper, sections 5.5 and 5.6). */
public final class ExtendedTriggerMessage {
    private ExtendedTriggerMessage() {}

    public record Request(
            MessageTrigger requestedMessage, @Nullable Integer connectorId) implements CentralSystemRequest<Response> {
        public Request {
            required("requestedMessage", requestedMessage);
        }
    }

    /** The message that is asked for (whitepaper section 6.14). */
    public enum MessageTrigger {
        BootNotification,
        LogStatusNotification,
        FirmwareStatusNotification,
        Heartbeat,
        MeterValues,
        SignChargePointCertificate,
        StatusNotification
    }

    /** The answer of the charge point. */
    public record Response(TriggerMessageStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }
}
