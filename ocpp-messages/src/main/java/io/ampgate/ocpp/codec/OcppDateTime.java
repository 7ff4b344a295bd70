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
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;

/**
 * The dateTime of OCPP 1.6 (section 3.14: ISO 8601). Reads every form that charge points send: with and without a
 * fraction, {@code Z}, an offset with or without colon, and no zone at all, which is taken as UTC. Writes UTC with
 * milliseconds and {@code Z}.
 */
public final class OcppDateTime {

    private static final DateTimeFormatter READ = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .optionalStart()
            .appendPattern("[XXXXX][XXXX][XX][X]")
            .optionalEnd()
            .toFormatter();

    private static final DateTimeFormatter WRITE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    private OcppDateTime() {}

    /** @throws DateTimeException when the text is not a date and time of the years 0001 to 9999 */
    public static Instant parse(String text) {
        TemporalAccessor parsed = READ.parseBest(text.strip(), java.time.OffsetDateTime::from, LocalDateTime::from);
        Instant instant = parsed instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : java.time.OffsetDateTime.from(parsed).toInstant();
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new DateTimeException("year " + year + " is outside " + FIRST_YEAR + " to " + LAST_YEAR);
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
