package io.ampgate.transaction.metering;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestValuesTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-22T12:00:00Z");
    private static final SampledValue POWER = SampledValue.of("7000", Measurand.PowerActiveImport, UnitOfMeasure.W);
    private static final SampledValue ENERGY =
            SampledValue.of("100", Measurand.EnergyActiveImportRegister, UnitOfMeasure.Wh);
    private static final SampledValue MORE_ENERGY =
            SampledValue.of("200", Measurand.EnergyActiveImportRegister, UnitOfMeasure.Wh);

    @Test
    void keepsTheNewerWhateverComesFirst() {
        // Given
        LatestValues older = latest("2026-11-22T11:00:00Z", ENERGY, POWER);
        LatestValues newer = latest("2026-11-22T11:01:00Z", MORE_ENERGY);

        // When
        LatestValues merged = newer.and(older);

        // Then
        assertThat(merged).isEqualTo(older.and(newer));
        assertThat(merged.at()).isEqualTo("2026-11-22T11:01:00Z");
        assertThat(merged.values().energyWh()).isEqualByComparingTo("200");
        assertThat(merged.values().powerW()).isEqualByComparingTo("7000");
    }

    @Test
    void takesAReadingFromTheFutureAsTakenWhenItCame() {
        // When
        LatestValues latest = latest("2099-01-01T00:00:00Z", ENERGY);

        // Then
        assertThat(latest.at()).isEqualTo(RECEIVED);
    }

    @Test
    void letsAClockBeSomeMinutesAhead() {
        // When
        LatestValues latest = latest("2026-11-22T12:04:00Z", ENERGY);

        // Then
        assertThat(latest.at()).isEqualTo("2026-11-22T12:04:00Z");
    }

    private static LatestValues latest(String at, SampledValue... samples) {
        return LatestValues.of(
                7, MeterReading.of("CP", 1, 7, RECEIVED, new MeterValue(Instant.parse(at), List.of(samples))));
    }
}
