package io.ampgate.ocpp.codec;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The checks that the compact constructors of messages share. Each names the field in its error; the codec puts the
 * path in front of it. Lengths and ranges are those of OCPP 1.6 sections 6 and 7.
 */
public final class Constraints {

    private static final int MAXIMUM_INTEGER_DIGITS = 12;

    private Constraints() {}

    /** @throws CallErrorException OccurenceConstraintViolation when the value is absent */
    public static <T> T required(String field, @Nullable T value) {
        if (value == null) {
            throw new CallErrorException(
                    CallErrorCode.OccurenceConstraintViolation, field + " is required but missing");
        }
        return value;
    }

    /** A required text of at most {@code maximum} characters (CiString20Type and its siblings). */
    public static String text(String field, @Nullable String value, int maximum) {
        String present = required(field, value);
        optionalText(field, present, maximum);
        return present;
    }

    /** An optional text of at most {@code maximum} characters, counted as code points like in JSON Schema. */
    public static @Nullable String optionalText(String field, @Nullable String value, int maximum) {
        if (value != null && value.length() > maximum) {
            int characters = value.codePointCount(0, value.length());
            if (characters > maximum) {
                throw invalid(field, "has " + characters + " characters, at most " + maximum + " are allowed");
            }
        }
        return value;
    }

    /** An id token: at most 20 characters (IdToken, section 7.28). */
    public static String idToken(String field, @Nullable String value) {
        return text(field, value, 20);
    }

    /** An absolute URI of any scheme (anyURI, sections 6.25 and 6.55). */
    public static String uri(String field, @Nullable String value) {
        String present = required(field, value);
        try {
            if (new URI(present).isAbsolute()) {
                return present;
            }
        } catch (URISyntaxException notAUri) {
            throw invalid(field, "is no URI: " + notAUri.getReason());
        }
        throw invalid(field, "is no absolute URI; one begins with a scheme such as https:");
    }

    /** A connector id: 0 is the charge point itself (section 3.8). */
    public static int connectorOrChargePoint(String field, int value) {
        return atLeast(field, value, 0);
    }

    /** The id of a physical connector: 1 or more. */
    public static int connector(String field, int value) {
        return atLeast(field, value, 1);
    }

    public static int atLeast(String field, int value, int minimum) {
        if (value < minimum) {
            throw invalid(field, "is " + value + ", at least " + minimum + " is allowed");
        }
        return value;
    }

    /** A list with at least one element, copied. */
    public static <T> List<T> oneOrMore(String field, @Nullable List<T> values) {
        List<T> present = List.copyOf(required(field, values));
        if (present.isEmpty()) {
            throw missingElement(field);
        }
        return present;
    }

    /** The error for a list without any element where the specification asks for one. */
    public static CallErrorException missingElement(String field) {
        return new CallErrorException(
                CallErrorCode.OccurenceConstraintViolation, field + " is empty, at least one element is required");
    }

    /** Absent becomes empty; copied. */
    public static <T> List<T> zeroOrMore(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }

    /** A decimal with at most one digit after the point (limits of charging profiles, sections 7.13 and 7.14). */
    public static BigDecimal tenths(String field, @Nullable BigDecimal value) {
        BigDecimal present = required(field, value);
        BigDecimal digits = present.stripTrailingZeros();
        if (digits.scale() > 1) {
            throw invalid(field, "is " + shown(present) + ", at most one digit after the point is allowed");
        }
        if ((long) digits.precision() - digits.scale() > MAXIMUM_INTEGER_DIGITS) {
            throw invalid(field, "is " + shown(present) + ", which is out of any proportion");
        }
        return present;
    }

    /** Never written out in full: the digits of 1e999999999 would fill the memory. */
    private static String shown(BigDecimal value) {
        return FieldViolation.shortened(value.toString());
    }

    /** The error for a value that its type allows but the specification does not. */
    public static CallErrorException invalid(String field, String whatIsWrong) {
        return new CallErrorException(CallErrorCode.PropertyConstraintViolation, field + " " + whatIsWrong);
    }
}
