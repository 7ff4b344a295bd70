package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A text of a message; see {@link UnicodeText} for what is refused. */
final class SoundText extends StdDeserializer<String> {

    SoundText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw FieldViolation.type(parser, "is not a text");
        }
        String text = parser.getText();
        if (!UnicodeText.isSound(text)) {
            throw FieldViolation.property(parser, "contains U+0000 or half a surrogate pair");
        }
        return text;
    }
}
