package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Load, verify and install signed firmware (security whitepaper, sections 5.21 and 5.22). Interval in seconds. */
public final class SignedUpdateFirmware {
    private SignedUpdateFirmware() {}

    public record Request(
            @Nullable Integer retries, @Nullable Integer retryInterval, int requestId, Firmware firmware)
            implements CentralSystemRequest<Response> {
        public Request {
            required("firmware", firmware);
        }
    }

    /** The firmware, with a PEM certificate and the Base64 signature (whitepaper section 6.7). */
    public record Firmware(
            String location,
            Instant retrieveDateTime,
            @Nullable Instant installDateTime,
            String signingCertificate,
            String signature) {
        public Firmware {
            text("location", location, 512);
            required("retrieveDateTime", retrieveDateTime);
            text("signingCertificate", signingCertificate, 5500);
            text("signature", signature, 800);
        }
    }

    /** The answer of the charge point. */
    public record Response(UpdateFirmwareStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** AcceptedCanceled: accepted, and a running update was cancelled for it (whitepaper section 6.16). */
    public enum UpdateFirmwareStatus {
        Accepted,
        Rejected,
        AcceptedCanceled,
        InvalidCertificate,
        RevokedCertificate
    }
}
