package io.ampgate.ocpp.frame;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;

/**
 * One OCPP-J message (OCPP-J 1.6 section 4.2). Payloads are JSON text, so that what arrived can be passed on as it
 * was; {@link io.ampgate.ocpp.codec.PayloadCodec} makes records of them.
 */
public sealed interface Frame {

    /** Links a CALL with its answer; at most 36 characters. */
    String messageId();

    /** The text to send. */
    String toJson();

    /** A request: {@code [2, messageId, action, payload]}. */
    record Call(String messageId, String action, String payload) implements Frame {
        @Override
        public String toJson() {
            return "[2," + quoted(messageId) + "," + quoted(action) + "," + payload + "]";
        }
    }

    /** An answer: {@code [3, messageId, payload]}. */
    record CallResult(String messageId, String payload) implements Frame {
        @Override
        public String toJson() {
            return "[3," + quoted(messageId) + "," + payload + "]";
        }
    }

    /**
     * A refusal: {@code [4, messageId, errorCode, errorDescription, errorDetails]}. The code is text, because what
     * others send is not always in the table; descriptions are cut to 255 characters, as receivers expect.
     */
    record CallError(String messageId, String errorCode, String errorDescription, String errorDetails)
            implements Frame {

        private static final int MAXIMUM_DESCRIPTION = 255;

        public CallError {
            requireNonNull(errorCode);
            if (errorDescription.length() > MAXIMUM_DESCRIPTION) {
                errorDescription = cut(errorDescription);
            }
        }

        public static CallError of(String messageId, CallErrorCode code, String description) {
            return new CallError(messageId, code.name(), description, "{}");
        }

        public static CallError of(String messageId, CallErrorException reason) {
            return of(messageId, reason.code(), reason.description());
        }

        /** Never between the two halves of a character outside the basic plane. */
        private static String cut(String description) {
            int end = MAXIMUM_DESCRIPTION - 1;
            return description.substring(0, Character.isHighSurrogate(description.charAt(end - 1)) ? end - 1 : end)
                    + "…";
        }

        @Override
        public String toJson() {
            return "[4," + quoted(messageId) + "," + quoted(errorCode) + "," + quoted(errorDescription) + ","
                    + errorDetails + "]";
        }
    }

    private static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
