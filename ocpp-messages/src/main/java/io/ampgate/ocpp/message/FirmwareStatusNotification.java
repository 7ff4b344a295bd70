package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

/** How the update of the firmware goes (sections 4.5, 6.19 and 6.20). */
public final class FirmwareStatusNotification {
    private FirmwareStatusNotification() {}

    public record Request(FirmwareStatus status) implements ChargePointRequest<Response> {
        public Request {
            required("status", status);
        }
    }

    public record Response() implements CentralSystemResponse {}

    /** The state of the task (section 7.25). */
    public enum FirmwareStatus {
        Downloaded,
        DownloadFailed,
        Downloading,
        Idle,
        InstallationFailed,
        Installing,
        Installed
    }
}
