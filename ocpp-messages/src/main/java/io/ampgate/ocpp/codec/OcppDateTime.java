package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;

/**
 * The dateTime of OCPP 1.6 (section 3.15: ISO 8601). Reads every form that charge points send: with
 * and without a fraction, {@code Z}, an offset with or without colon, and no zone at all, which is taken as UTC; 24:00
 * is the end of the day, a leap second the second before it. Writes UTC with milliseconds and {@code Z}.
 */
public final class OcppDateTime {

    private static final DateTimeFormatter WRITE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private OcppDateTime() {}

    /** @throws DateTimeException when the text is not a date and time of the years 0001 to 9999 */
    public static Instant parse(String text) {
        Instant instant = new DateTimeText(text.strip()).read();
        if (instant.isBefore(FIRST) || !instant.isBefore(END)) {
            throw new DateTimeException("outside the years 0001 to 9999 in UTC");
        }
        return instant;
    }

    public static String format(Instant instant) {
        return WRITE.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    static final class Reader extends StdDeserializer<Instant> {
        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                throw FieldViolation.type(parser, "is not a text with a date and time");
            }
            try {
                return parse(parser.getText());
            } catch (DateTimeException e) {
                JsonMappingException violation = FieldViolation.type(
                        parser,
                        "is not a date and time such as 2026-01-31T23:59:59Z: '"
                                + FieldViolation.shortened(parser.getText()) + "'");
                violation.addSuppressed(e);
                throw violation;
            }
        }
    }

    static final class Writer extends StdSerializer<Instant> {
        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializerProvider provider) throws IOException {
            generator.writeString(format(value));
        }
    }
}
