package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The integer of OCPP 1.6: 32 bits. A number whose fraction is zero ({@code 12.0}) is an integer, as it is in JSON
 * Schema; a text is not.
 */
final class OcppInteger extends StdDeserializer<Integer> {

    private static final int MAXIMUM_DIGITS = 10;

    private final boolean required;

    /** @param required whether an absent value is an error: true for {@code int}, false for {@code Integer} */
    OcppInteger(boolean required) {
        super(Integer.class);
        this.required = required;
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT ->
                parser.getNumberType() == JsonParser.NumberType.INT
                        ? parser.getIntValue()
                        : withoutFraction(parser, new BigDecimal(parser.getBigIntegerValue()));
            case VALUE_NUMBER_FLOAT -> withoutFraction(parser, parser.getDecimalValue());
            default -> throw FieldViolation.type(parser, "is not an integer");
        };
    }

    @Override
    public @Nullable Integer getNullValue(DeserializationContext context) throws JsonMappingException {
        if (required) {
            throw FieldViolation.missing(context.getParser());
        }
        return null;
    }

    /** Looks at the scale first: a number such as 1e999999999 must not be written out. */
    private static int withoutFraction(JsonParser parser, BigDecimal value) throws JsonMappingException {
        BigDecimal digits = value.stripTrailingZeros();
        if (digits.scale() > 0) {
            throw FieldViolation.type(parser, "is not an integer: " + FieldViolation.shortened(value.toString()));
        }
        if ((long) digits.precision() - digits.scale() > MAXIMUM_DIGITS
                || digits.toBigInteger().bitLength() > 31) {
            throw FieldViolation.type(
                    parser, "does not fit an integer of 32 bits: " + FieldViolation.shortened(value.toString()));
        }
        return digits.intValueExact();
    }
}
