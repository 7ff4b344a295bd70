package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.type.CertificateHashData;

/** Delete a root certificate (security whitepaper, sections 5.3 and 5.4). */
public final class DeleteCertificate {
    private DeleteCertificate() {}

    public record Request(CertificateHashData certificateHashData) implements CentralSystemRequest<Response> {
        public Request {
            required("certificateHashData", certificateHashData);
        }
    }

    /** The answer of the charge point. */
    public record Response(DeleteCertificateStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** Whether it is gone (whitepaper section 6.5). */
    public enum DeleteCertificateStatus {
        Accepted,
        Failed,
        NotFound
    }
}
