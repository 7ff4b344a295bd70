package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * Parsers for text of charge points, which anyone may have written. Jackson's table of field names, which all parsers of
 * a factory share, is switched off: names chosen to collide in it break it for every charge point.
 */
public final class HardenedJson {

    private HardenedJson() {}

    /** @param maximumDepth how deep objects and arrays may nest */
    public static JsonFactory factory(int maximumDepth) {
        return JsonFactory.builder()
                .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(maximumDepth)
                        .build())
                .build();
    }
}
