package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The integer of OCPP 1.6: 32 bits. A number whose fraction is zero ({@code 12.0}) is an integer, as it is in JSON
 * Schema; a text is not.
 */
final class OcppInteger extends StdDeserializer<Integer> {

    private static final int MAXIMUM_EXPONENT = 12;

    private final boolean required;

    /** @param required whether an absent value is an error: true for {@code int}, false for {@code Integer} */
    OcppInteger(boolean required) {
        super(Integer.class);
        this.required = required;
    }

    @Override
    public Integer deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return switch (parser.currentToken()) {
            case VALUE_NUMBER_INT -> fitting(parser, parser.getBigIntegerValue());
            case VALUE_NUMBER_FLOAT -> fitting(parser, withoutFraction(parser, parser.getDecimalValue()));
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

    private static BigInteger withoutFraction(JsonParser parser, BigDecimal value) throws JsonMappingException {
        boolean outOfProportion = Math.abs(value.scale()) > MAXIMUM_EXPONENT;
        if (outOfProportion || value.stripTrailingZeros().scale() > 0) {
            throw FieldViolation.type(parser, "is not an integer: " + FieldViolation.shortened(value.toString()));
        }
        return value.toBigIntegerExact();
    }

    private static int fitting(JsonParser parser, BigInteger value) throws JsonMappingException {
        if (value.bitLength() > 31) {
            throw FieldViolation.type(
                    parser, "does not fit an integer of 32 bits: " + FieldViolation.shortened(value.toString()));
        }
        return value.intValue();
    }
}
