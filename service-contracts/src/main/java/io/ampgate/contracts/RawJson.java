package io.ampgate.contracts;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A JSON value that is passed on as it is. The text must be valid JSON. */
@JsonDeserialize(using = RawJson.Reader.class)
public record RawJson(@JsonValue @JsonRawValue String text) {

    @Override
    public String toString() {
        return text;
    }

    static final class Reader extends StdDeserializer<RawJson> {
        Reader() {
            super(RawJson.class);
        }

        @Override
        public RawJson deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new RawJson(context.readTree(parser).toString());
        }
    }
}
