package io.ampgate.transaction.metering;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.type.Location;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.ocpp.type.Phase;
import io.ampgate.ocpp.type.ReadingContext;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import io.ampgate.ocpp.type.ValueFormat;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeterReadingTest {

    private static final Instant AT = Instant.parse("2026-11-22T12:00:00.123456789Z");
    private static final MeterValue FULL = new MeterValue(
            AT,
            List.of(new SampledValue(
                    "16.50",
                    ReadingContext.TransactionBegin,
                    ValueFormat.Raw,
                    Measurand.CurrentImport,
                    Phase.L1N,
                    Location.Cable,
                    UnitOfMeasure.A)));

    @Test
    void keepsEverythingAsItWasSent() {
        // When
        MeterReading reading = MeterReading.of("CP", 1, null, AT, FULL);

        // Then
        assertThat(reading.samples())
                .isEqualTo(
                        "[{\"value\":\"16.50\",\"context\":\"Transaction.Begin\",\"format\":\"Raw\","
                                + "\"measurand\":\"Current.Import\",\"phase\":\"L1-N\",\"location\":\"Cable\",\"unit\":\"A\"}]");
        assertThat(reading.sampledAt()).isEqualTo("2026-11-22T12:00:00.123456Z");
    }

    @Test
    void isRecognisedWhenItIsSentAgain() {
        // Given
        MeterReading first = MeterReading.of("CP", 1, 7, AT, FULL);

        // When
        MeterReading again = MeterReading.of("CP", 1, 7, AT.plusSeconds(60), FULL);

        // Then
        assertThat(again.contentHash())
                .isEqualTo(first.contentHash())
                .isNotEqualTo(MeterReading.of("CP", 2, 7, AT, FULL).contentHash())
                .isNotEqualTo(MeterReading.of("CP", 1, null, AT, FULL).contentHash());
    }
}
