package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

/** Hand over the certificate that SignCertificate asked for (security whitepaper, sections 5.1 and 5.2). */
public final class CertificateSigned {
    private CertificateSigned() {}

    public record Request(String certificateChain) implements CentralSystemRequest<Response> {
        public Request {
            text("certificateChain", certificateChain, 10_000);
        }
    }

    /** The answer of the charge point. */
    public record Response(CertificateSignedStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Rejected: the certificate is not valid (whitepaper section 6.2). */
    public enum CertificateSignedStatus {
        Accepted,
        Rejected
    }
}
