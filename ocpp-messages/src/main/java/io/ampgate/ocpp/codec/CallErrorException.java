package io.ampgate.ocpp.codec;

import static java.util.Objects.requireNonNull;

/** Why a CALL cannot be accepted, in the words that its CALLERROR will carry. The message names the field. */
public final class CallErrorException extends RuntimeException {

    private final CallErrorCode code;

    public CallErrorException(CallErrorCode code, String description) {
        // An expected outcome of reading foreign input: without a stack trace it costs little under a flood.
        super(UnicodeText.repaired(description), null, false, false);
        this.code = requireNonNull(code);
    }

    public CallErrorCode code() {
        return code;
    }

    /** What was wrong, where, and what was expected. Never null. */
    public String description() {
        return requireNonNull(getMessage());
    }
}
