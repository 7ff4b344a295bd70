package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import org.jspecify.annotations.Nullable;

/** How the upload of a log goes (security whitepaper, sections 5.13 and 5.14). */
public final class LogStatusNotification {
    private LogStatusNotification() {}

    public record Request(UploadLogStatus status, @Nullable Integer requestId) implements ChargePointRequest<Response> {
        public Request {
            required("status", status);
        }
    }

    public record Response() implements CentralSystemResponse {}

    /** The state of the upload (whitepaper section 6.17). */
    public enum UploadLogStatus {
        BadMessage,
        Idle,
        NotSupportedOperation,
        PermissionDenied,
        Uploaded,
        UploadFailure,
        Uploading
    }
}
