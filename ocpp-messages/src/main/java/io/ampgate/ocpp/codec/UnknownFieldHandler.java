package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;

/** Tells {@link UnknownFields} of each unknown field by its whole path, then skips it. */
final class UnknownFieldHandler extends DeserializationProblemHandler {

    private final UnknownFields unknownFields;

    UnknownFieldHandler(UnknownFields unknownFields) {
        this.unknownFields = unknownFields;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object beanOrClass,
            String propertyName)
            throws IOException {
        StringBuilder path = new StringBuilder();
        appendPath(path, owner(context, parser));
        path.append(path.isEmpty() ? "" : ".").append(FieldViolation.shortened(propertyName));
        try {
            unknownFields.found(path.toString());
        } catch (CallErrorException refused) {
            throw new Refusal(parser, refused);
        }
        parser.skipChildren();
        return true;
    }

    /**
     * Where the object with the field stands. Jackson sets fields aside that come before the last known one, and shows
     * them through a parser of their own, which knows nothing of the text around it.
     */
    private static JsonStreamContext owner(DeserializationContext context, JsonParser parser) {
        JsonParser outer = context.getParser();
        JsonStreamContext here = outer.getParsingContext();
        boolean setAside = !parser.equals(outer);
        if (setAside) {
            return outer.currentToken() == JsonToken.FIELD_NAME ? here.getParent() : here;
        }
        JsonStreamContext object = outer.currentToken().isStructStart() ? here.getParent() : here;
        return object.getParent();
    }

    private static void appendPath(StringBuilder path, JsonStreamContext context) {
        if (context.inRoot()) {
            return;
        }
        appendPath(path, context.getParent());
        if (context.inArray()) {
            path.append('[').append(context.getCurrentIndex()).append(']');
        } else {
            path.append(path.isEmpty() ? "" : ".").append(context.getCurrentName());
        }
    }

    /** Carries a refusal, whose path is complete already, through Jackson. */
    static final class Refusal extends JsonMappingException {
        private final CallErrorException reason;

        private Refusal(JsonParser parser, CallErrorException reason) {
            super(parser, reason.description());
            this.reason = reason;
        }

        CallErrorException reason() {
            return reason;
        }
    }
}
