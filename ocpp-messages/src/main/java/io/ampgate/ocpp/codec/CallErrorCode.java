package io.ampgate.ocpp.codec;

/** The error codes of a CALLERROR, spelled as OCPP-J 1.6 table 7 spells them (its errata 5.1 and 5.2 keep the typos). */
public enum CallErrorCode {
    /** The action is not known by the receiver. */
    NotImplemented,
    /** The action is recognised but not supported by the receiver. */
    NotSupported,
    /** The receiver failed while it processed the action; the sender may try again. */
    InternalError,
    /** The payload for the action is incomplete. */
    ProtocolError,
    /** A security issue prevented the receiver from completing the action. */
    SecurityError,
    /** The payload is syntactically incorrect or does not conform to the PDU structure of the action. */
    FormationViolation,
    /** At least one field contains an invalid value. */
    PropertyConstraintViolation,
    /** At least one field occurs too often or is missing. */
    OccurenceConstraintViolation,
    /** At least one field has the wrong data type. */
    TypeConstraintViolation,
    /** Any other error. */
    GenericError
}
