package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import org.jspecify.annotations.Nullable;

/** How the update to signed firmware goes (security whitepaper, sections 5.19 and 5.20). */
public final class SignedFirmwareStatusNotification {
    private SignedFirmwareStatusNotification() {}

    public record Request(FirmwareStatus status, @Nullable Integer requestId) implements ChargePointRequest<Response> {
        public Request {
            required("status", status);
        }
    }

    public record Response() implements CentralSystemResponse {}

    /** The state of the task (whitepaper section 6.6). */
    public enum FirmwareStatus {
        Downloaded,
        DownloadFailed,
        Downloading,
        DownloadScheduled,
        DownloadPaused,
        Idle,
        InstallationFailed,
        Installing,
        Installed,
        InstallRebooting,
        InstallScheduled,
        InstallVerificationFailed,
        InvalidSignature,
        SignatureVerified
    }
}
