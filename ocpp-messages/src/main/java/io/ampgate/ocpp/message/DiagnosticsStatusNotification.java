package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** How the upload of diagnostics goes (sections 4.4, 6.17 and 6.18). */
public final class DiagnosticsStatusNotification {
    private DiagnosticsStatusNotification() {}

    public record Request(DiagnosticsStatus status) implements ChargePointRequest<Response> {
        public Request {
            required("status", status);
        }
    }

    public record Response() implements CentralSystemResponse {}

    /** The state of the task (section 7.24). */
    public enum DiagnosticsStatus {
        Idle,
        Uploaded,
        UploadFailed,
        Uploading
    }
}
