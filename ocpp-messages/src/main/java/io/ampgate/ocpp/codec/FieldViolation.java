package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A violation found while Jackson reads; Jackson collects the path to the field on its way up. */
final class FieldViolation extends JsonMappingException {

    private static final int SHOWN_CHARACTERS = 50;

    private final CallErrorCode code;
    private final String whatIsWrong;

    private FieldViolation(JsonParser parser, CallErrorCode code, String whatIsWrong) {
        super(parser, whatIsWrong);
        this.code = code;
        this.whatIsWrong = whatIsWrong;
    }

    static FieldViolation type(JsonParser parser, String whatIsWrong) {
        return new FieldViolation(parser, CallErrorCode.TypeConstraintViolation, whatIsWrong);
    }

    static FieldViolation property(JsonParser parser, String whatIsWrong) {
        return new FieldViolation(parser, CallErrorCode.PropertyConstraintViolation, whatIsWrong);
    }

    static FieldViolation missing(JsonParser parser) {
        return new FieldViolation(parser, CallErrorCode.OccurenceConstraintViolation, "is required but missing");
    }

    /** Foreign text cut to what fits an error description. */
    static String shortened(String text) {
        return shortened(text, SHOWN_CHARACTERS);
    }

    /** Never cut between the two halves of a character outside the basic plane. */
    static String shortened(String text, int characters) {
        if (text.length() <= characters) {
            return text;
        }
        boolean splitsCharacter = Character.isHighSurrogate(text.charAt(characters - 1));
        return text.substring(0, splitsCharacter ? characters - 1 : characters) + "…";
    }

    CallErrorCode code() {
        return code;
    }

    String whatIsWrong() {
        return whatIsWrong;
    }
}
