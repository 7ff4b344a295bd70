package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;

/** A {@code boolean} component: absent is an error, not false. */
final class RequiredBoolean extends StdDeserializer<Boolean> {

    RequiredBoolean() {
        super(boolean.class);
    }

    @Override
    public Boolean deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw FieldViolation.type(parser, "is neither true nor false");
        };
    }

    @Override
    public Boolean getNullValue(DeserializationContext context) throws JsonMappingException {
        throw FieldViolation.missing(context.getParser());
    }
}
