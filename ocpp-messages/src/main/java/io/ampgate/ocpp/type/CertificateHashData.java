package io.ampgate.ocpp.type;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

/** Names an installed certificate by hashes of its issuer and its serial number (security whitepaper, section 6.1). */
public record CertificateHashData(
        HashAlgorithm hashAlgorithm, String issuerNameHash, String issuerKeyHash, String serialNumber) {
    public CertificateHashData {
        required("hashAlgorithm", hashAlgorithm);
        text("issuerNameHash", issuerNameHash, 128);
        text("issuerKeyHash", issuerKeyHash, 128);
        text("serialNumber", serialNumber, 40);
    }

    /** What made the hashes (security whitepaper, section 6.10). */
    public enum HashAlgorithm {
        SHA256,
        SHA384,
        SHA512
    }
}
