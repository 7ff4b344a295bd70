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

    static FieldViolation missing(JsonParser parser) {
        return new FieldViolation(parser, CallErrorCode.OccurenceConstraintViolation, "is required but missing");
    }

    /** Foreign text cut to what fits an error description. */
    static String shortened(String text) {
        return text.length() <= SHOWN_CHARACTERS ? text : text.substring(0, SHOWN_CHARACTERS) + "…";
    }

    CallErrorCode code() {
        return code;
    }

    String whatIsWrong() {
        return whatIsWrong;
    }
}
