package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

import org.jspecify.annotations.Nullable;

/** A vendor's own message, in either direction (sections 4.3, 5.6, 6.15 and 6.16). */
public final class DataTransfer {
    private DataTransfer() {}

    public record Request(
            String vendorId,
            @Nullable String messageId,
            @Nullable String data) implements ChargePointRequest<Response>, CentralSystemRequest<Response> {
        public Request {
            text("vendorId", vendorId, 255);
            optionalText("messageId", messageId, 50);
        }
    }

    public record Response(
            DataTransferStatus status, @Nullable String data) implements ChargePointResponse, CentralSystemResponse {
        public Response {
            required("status", status);
        }
    }

    /** What the receiver made of it (section 7.23). */
    public enum DataTransferStatus {
        Accepted,
        Rejected,
        UnknownMessageId,
        UnknownVendorId
    }
}
