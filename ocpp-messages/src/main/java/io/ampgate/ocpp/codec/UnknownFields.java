package io.ampgate.ocpp.codec;

/** What happens to a field that the specification does not define. */
@FunctionalInterface
public interface UnknownFields {

    /**
     * Called once per unknown field while a payload is decoded.
     *
     * @throws CallErrorException when such a field makes the payload unacceptable
     */
    void found(String path);

    /** Refuses the payload, as the official schemas do ({@code additionalProperties: false}). */
    static UnknownFields reject() {
        return path -> {
            throw new CallErrorException(
                    CallErrorCode.FormationViolation, path + " is not a field that OCPP 1.6 defines here");
        };
    }

    /** Skips the field silently. */
    static UnknownFields ignore() {
        return path -> {};
    }
}
