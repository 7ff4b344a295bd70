package io.ampgate.ocpp.type;

/** What a root certificate vouches for (security whitepaper, section 6.4). */
public enum CertificateUse {
    /** The certificate of the central system. */
    CentralSystemRootCertificate,
    /** The certificates that sign firmware. */
    ManufacturerRootCertificate
}
