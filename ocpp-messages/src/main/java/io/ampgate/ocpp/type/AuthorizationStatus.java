package io.ampgate.ocpp.type;

/** Whether an id tag may charge (section 7.2). */
public enum AuthorizationStatus {
    /** The id tag may charge. */
    Accepted,
    /** The id tag is blocked. */
    Blocked,
    /** The id tag has expired. */
    Expired,
    /** The id tag is unknown. */
    Invalid,
    /** The id tag already charges elsewhere; only an answer to StartTransaction. */
    ConcurrentTx
}
