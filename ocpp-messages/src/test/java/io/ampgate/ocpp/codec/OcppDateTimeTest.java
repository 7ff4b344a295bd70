package io.ampgate.ocpp.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcppDateTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:30:45Z,           2026-01-31T12:30:45Z",
        "2026-01-31t12:30:45z,           2026-01-31T12:30:45Z",
        "2026-01-31T12:30:45,            2026-01-31T12:30:45Z",
        "2026-01-31T12:30Z,              2026-01-31T12:30:00Z",
        "2026-01-31T12:30:45+02:00,      2026-01-31T10:30:45Z",
        "2026-01-31T12:30:45+0200,       2026-01-31T10:30:45Z",
        "2026-01-31T12:30:45+02,         2026-01-31T10:30:45Z",
        "2026-01-31T12:30:45-05:30,      2026-01-31T18:00:45Z",
        "2026-01-31T12:30:45-00:00,      2026-01-31T12:30:45Z",
        "2026-01-31T12:30:45+18:00,      2026-01-30T18:30:45Z",
        "2024-02-29T00:00:00Z,           2024-02-29T00:00:00Z",
        "2026-01-31T00:00:00+01:00,      2026-01-30T23:00:00Z",
        "2026-01-31T24:00:00Z,           2026-02-01T00:00:00Z",
        "2026-01-31T24:00:00.000+01:00,  2026-01-31T23:00:00Z",
        "2026-12-31T23:59:60Z,           2026-12-31T23:59:59Z",
        "2026-12-31T23:59:60.5Z,         2026-12-31T23:59:59.500Z",
        "0001-01-01T00:00:00Z,           0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
    })
    void formsOfChargePointsAreRead(String text, Instant expected) {
        // When
        Instant instant = OcppDateTime.parse(text);

        // Then
        assertThat(instant).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "., 0",
        ".1, 100000000",
        ".12, 120000000",
        ".123, 123000000",
        ".1234, 123400000",
        ".12345, 123450000",
        ".123456, 123456000",
        ".1234567, 123456700",
        ".12345678, 123456780",
        ".123456789, 123456789",
        ".1234567899999, 123456789",
        ".000000001, 1",
        "',5', 500000000",
    })
    void fractionsOfAnyLengthAreRead(String fraction, int nanos) {
        // When
        Instant withZone = OcppDateTime.parse("2026-01-31T12:30:45" + fraction + "Z");
        Instant withOffset = OcppDateTime.parse("2026-01-31T14:30:45" + fraction + "+02:00");
        Instant withoutZone = OcppDateTime.parse("2026-01-31T12:30:45" + fraction);

        // Then
        assertThat(withZone).isEqualTo(Instant.parse("2026-01-31T12:30:45Z").plusNanos(nanos));
        assertThat(withOffset).isEqualTo(withZone);
        assertThat(withoutZone).isEqualTo(withZone);
    }

    @Test
    void spacesAroundAreForgiven() {
        // When
        Instant instant = OcppDateTime.parse(" 2026-01-31T12:30:45Z\n");

        // Then
        assertThat(instant).isEqualTo(Instant.parse("2026-01-31T12:30:45Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "yesterday",
                "2026",
                "2026-01-31",
                "2026-01-31T",
                "2026-01-31T12",
                "2026-01-31T12:",
                "2026-01-31 12:30:45Z",
                "2026-01-31T12:30:45 Z",
                "2026-01-31T12:30:45 +02:00",
                "2026-01-31T12:30:45ZZ",
                "2026-01-31T12:30:45Z+02:00",
                "2026-01-31T12:30:45+2",
                "2026-01-31T12:30:45+02:",
                "2026-01-31T12:30:45+02:0",
                "2026-01-31T12:30:45+02:60",
                "2026-01-31T12:30:45+18:01",
                "2026-01-31T12:30:45+19:00",
                "2026-01-31T12:30:45+02:00:00",
                "2026-01-31T12:30:61Z",
                "2026-01-31T12:60:00Z",
                "2026-01-31T25:00:00Z",
                "2026-01-31T24:00:01Z",
                "2026-01-31T24:00:00.001Z",
                "2026-01-31T24:01Z",
                "2026-01-32T00:00:00Z",
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-00-01T00:00:00Z",
                "2026-1-1T00:00:00Z",
                "0000-01-01T00:00:00Z",
                "0001-01-01T00:00:00+01:00",
                "9999-12-31T23:59:59-01:00",
                "9999-12-31T24:00:00Z",
                "+10000-01-01T00:00:00Z",
                "-2026-01-31T12:30:45Z",
                "20260131T123045Z",
                "1769862645",
                "٢٠٢٦-01-31T12:30:45Z",
                "2026-01-31T12:30:45[Europe/Berlin]",
            })
    void everythingElseIsRefused(String text) {
        // Then
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> OcppDateTime.parse(text));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-31T12:30:45Z,           2026-01-31T12:30:45.000Z",
        "2026-01-31T12:30:45.123999999Z, 2026-01-31T12:30:45.123Z",
        "1969-12-31T23:59:59.999999Z,    1969-12-31T23:59:59.999Z",
    })
    void instantsAreWrittenInUtcWithMilliseconds(Instant instant, String expected) {
        // When
        String text = OcppDateTime.format(instant);

        // Then
        assertThat(text).isEqualTo(expected);
    }
}
