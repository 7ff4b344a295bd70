package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Payloads to records and back. What is missing, ill-typed or out of range becomes a {@link CallErrorException} whose
 * text starts with the path of the field. Thread-safe; make one and share it.
 */
public final class PayloadCodec {

    private static final int MAXIMUM_DEPTH = 32;

    private final ObjectMapper mapper;

    public PayloadCodec(UnknownFields unknownFields) {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAXIMUM_DEPTH)
                        .build())
                .build();
        this.mapper = OcppJson.configure(JsonMapper.builder(factory))
                .addHandler(new UnknownFieldHandler(unknownFields))
                .build();
    }

    /** The request of a charge point; the action must be one that charge points send. */
    public ChargePointRequest<?> chargePointRequest(Action action, String payload) {
        return (ChargePointRequest<?>) decode(action.requestType(), payload);
    }

    /** The request of a central system; the action must be one that central systems send. */
    public CentralSystemRequest<?> centralSystemRequest(Action action, String payload) {
        return (CentralSystemRequest<?>) decode(action.requestType(), payload);
    }

    /** @throws CallErrorException when the payload is not a valid {@code type} */
    public <T> T decode(Class<T> type, String payload) {
        try {
            @Nullable T value = mapper.readValue(payload, type);
            if (value == null) {
                throw new CallErrorException(CallErrorCode.FormationViolation, "payload is not a JSON object");
            }
            return value;
        } catch (JsonMappingException e) {
            throw violation(e);
        } catch (JsonProcessingException e) {
            throw new CallErrorException(
                    CallErrorCode.FormationViolation, "payload is not valid JSON: " + e.getOriginalMessage());
        }
    }

    /** The payload of a message, without a line break. */
    public String encode(Object message) {
        try {
            return mapper.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a message: " + message.getClass(), e);
        }
    }

    private static CallErrorException violation(JsonMappingException e) {
        if (e.getCause() instanceof CallErrorException constraint) {
            String parent = path(e.getPath());
            String field = parent.isEmpty() ? constraint.description() : parent + "." + constraint.description();
            return new CallErrorException(constraint.code(), field);
        }
        String field = e.getPath().isEmpty() ? "payload" : path(e.getPath());
        return switch (e) {
            case FieldViolation own -> new CallErrorException(own.code(), field + " " + own.whatIsWrong());
            case InvalidFormatException format
            when format.getTargetType().isEnum() && format.getValue() instanceof String text ->
                Constraints.invalid(
                        field,
                        "is '" + FieldViolation.shortened(text) + "', allowed are "
                                + constants(format.getTargetType()));
            case MismatchedInputException mismatch
            when e.getPath().isEmpty() ->
                new CallErrorException(CallErrorCode.FormationViolation, "payload is not a JSON object");
            default -> new CallErrorException(CallErrorCode.TypeConstraintViolation, field + " " + expected(e));
        };
    }

    private static String expected(JsonMappingException e) {
        if (!(e instanceof MismatchedInputException mismatch) || mismatch.getTargetType() == null) {
            return "cannot be read";
        }
        Class<?> target = mismatch.getTargetType();
        if (target.isEnum() || target == String.class) {
            return "is not a text";
        }
        if (List.class.isAssignableFrom(target)) {
            return "is not an array";
        }
        return Number.class.isAssignableFrom(target) ? "is not a number" : "is not of the expected type";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> OcppJson.wireName((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    private static String path(List<JsonMappingException.Reference> references) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : references) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }

    private static final class UnknownFieldHandler extends DeserializationProblemHandler {
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
            try {
                unknownFields.found(propertyName);
            } catch (CallErrorException refused) {
                throw new JsonMappingException(parser, refused.description(), refused);
            }
            parser.skipChildren();
            return true;
        }
    }
}
