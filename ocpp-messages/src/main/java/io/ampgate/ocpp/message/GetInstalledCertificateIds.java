package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.zeroOrMore;

import io.ampgate.ocpp.type.CertificateHashData;
import io.ampgate.ocpp.type.CertificateUse;
import java.util.List;

/** List the installed root certificates of a kind (security whitepaper, sections 5.7 and 5.8). */
public final class GetInstalledCertificateIds {
    private GetInstalledCertificateIds() {}

    public record Request(CertificateUse certificateType) implements CentralSystemRequest<Response> {
        public Request {
            required("certificateType", certificateType);
        }
    }

    /** Without any certificate the list is absent on the wire; an empty one is read alike. */
    public record Response(List<CertificateHashData> certificateHashData, GetInstalledCertificateStatus status)
            implements ChargePointResponse {
        public Response {
            certificateHashData = zeroOrMore(certificateHashData);
            required("status", status);
        }
    }

    /** NotFound: there is none of that kind (whitepaper section 6.9). */
    public enum GetInstalledCertificateStatus {
        Accepted,
        NotFound
    }
}
