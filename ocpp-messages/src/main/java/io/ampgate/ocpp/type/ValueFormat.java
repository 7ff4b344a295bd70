package io.ampgate.ocpp.type;

/** Whether a value is a number or signed binary data in hexadecimal (section 7.49). */
public enum ValueFormat {
    Raw,
    SignedData
}
