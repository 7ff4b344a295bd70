package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;

/** What is wrong with a text that is not JSON, in a line that a charge point's maker understands. */
public final class JsonFault {

    private static final int SHOWN_CHARACTERS = 150;

    private JsonFault() {}

    /** Jackson's own words without its advice on its settings, and the place: {@code ... (at character 17)}. */
    public static String describe(JsonProcessingException e) {
        String words = e.getOriginalMessage();
        int startMarker = words.indexOf(" (start marker at ");
        if (startMarker >= 0) {
            words = words.substring(0, startMarker);
        }
        int setting = words.indexOf(", from `");
        if (setting >= 0) {
            words = words.substring(0, setting) + ")";
        }
        String shown = FieldViolation.shortened(words, SHOWN_CHARACTERS);
        JsonLocation location = e.getLocation();
        return location == null ? shown : shown + " (at character " + location.getCharOffset() + ")";
    }
}
