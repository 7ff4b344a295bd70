package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

/** Ask for a certificate by a PEM signing request (security whitepaper, sections 5.17 and 5.18). */
public final class SignCertificate {
    private SignCertificate() {}

    public record Request(String csr) implements ChargePointRequest<Response> {
        public Request {
            text("csr", csr, 5500);
        }
    }

    /** Whether the request will be processed; the certificate comes with CertificateSigned. */
    public record Response(GenericStatus status) implements CentralSystemResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether the central system can process the request (whitepaper section 6.8). */
    public enum GenericStatus {
        Accepted,
        Rejected
    }
}
