package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

import io.ampgate.ocpp.type.CertificateUse;

/** Install a root certificate (security whitepaper, sections 5.11 and 5.12). */
public final class InstallCertificate {
    private InstallCertificate() {}

    public record Request(CertificateUse certificateType, String certificate)
            implements CentralSystemRequest<Response> {
        public Request {
            required("certificateType", certificateType);
            text("certificate", certificate, 5500);
        }
    }

    /** The answer of the charge point. */
    public record Response(InstallCertificateStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Rejected: not valid, or one too many; Failed: valid, but it could not be stored (whitepaper section 6.3). */
    public enum InstallCertificateStatus {
        Accepted,
        Failed,
        Rejected
    }
}
