package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What Jackson found wrong with a payload, in the codes and words of a CALLERROR: the field's whole path comes first.
 * Bodies of REST requests are judged in the same words.
 */
public final class Violations {

    private Violations() {}

    static CallErrorException notAnObject() {
        return new CallErrorException(CallErrorCode.FormationViolation, "payload is not a JSON object");
    }

    static CallErrorException notJson(JsonProcessingException e) {
        return new CallErrorException(
                CallErrorCode.FormationViolation, "payload is not valid JSON: " + JsonFault.describe(e));
    }

    public static CallErrorException of(JsonMappingException e) {
        String path = path(e);
        if (e.getCause() instanceof CallErrorException constraint) {
            String separator = path.isEmpty() ? "" : ".";
            return new CallErrorException(constraint.code(), path + separator + constraint.description());
        }
        if (e.getCause() instanceof StreamReadException broken) {
            return notJson(broken);
        }
        return switch (e) {
            case UnknownFieldHandler.Refusal refusal -> refusal.reason();
            case MismatchedInputException _ when path.isEmpty() -> notAnObject();
            case FieldViolation own -> new CallErrorException(own.code(), path + " " + own.whatIsWrong());
            case InvalidNullException _ -> type(path, "is null");
            case InvalidFormatException format
            when format.getTargetType().isEnum() && format.getValue() instanceof String text ->
                Constraints.invalid(
                        path,
                        "is '" + FieldViolation.shortened(text) + "', allowed are "
                                + constants(format.getTargetType()));
            case MismatchedInputException mismatch -> type(path, expected(mismatch.getTargetType()));
            default -> type(path, "cannot be read");
        };
    }

    private static CallErrorException type(String path, String whatIsWrong) {
        return new CallErrorException(CallErrorCode.TypeConstraintViolation, path + " " + whatIsWrong);
    }

    private static String expected(Class<?> target) {
        if (target.isEnum() || target == String.class) {
            return "is not a text";
        }
        if (List.class.isAssignableFrom(target)) {
            return "is not an array";
        }
        return Number.class.isAssignableFrom(target) ? "is not a number" : "is not an object";
    }

    private static String constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> OcppJson.wireName((Enum<?>) constant))
                .collect(Collectors.joining(", "));
    }

    /** Where Jackson stopped, such as {@code meterValue[0].timestamp}; empty for the payload as a whole. */
    public static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.toString();
    }
}
