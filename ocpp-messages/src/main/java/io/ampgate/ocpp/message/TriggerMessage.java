package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import org.jspecify.annotations.Nullable;

/** Ask for a message that the charge point sends by itself (sections 5.17, 6.51 and 6.52). */
public final class TriggerMessage {
    private TriggerMessage() {}

    public record Request(
            MessageTrigger requestedMessage, @Nullable Integer connectorId) implements CentralSystemRequest<Response> {
        public Request {
            required("requestedMessage", requestedMessage);
        }
    }

    /** The message that is asked for (section 7.32). */
    public enum MessageTrigger {
        BootNotification,
        DiagnosticsStatusNotification,
        FirmwareStatusNotification,
        Heartbeat,
        MeterValues,
        StatusNotification
    }

    /** The answer of the charge point. */
    public record Response(TriggerMessageStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether the message will be sent (section 7.44). */
    public enum TriggerMessageStatus {
        Accepted,
        Rejected,
        NotImplemented
    }
}
