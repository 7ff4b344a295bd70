package io.ampgate.simulator.charging;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.Phase;
import io.ampgate.ocpp.type.ReadingContext;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class SamplerTest {
    private static final MeterReading READING =
            new MeterReading(1234.4, 30.5, 6900, 11_000, 230, 3, OptionalDouble.of(55.4));

    @Test
    void currentAndVoltageComePhaseByPhase() {
        // When
        List<SampledValue> values = sample("Current.Import,Voltage", READING);
        // Then
        assertThat(values)
                .extracting(SampledValue::phase)
                .containsExactly(Phase.L1, Phase.L2, Phase.L3, Phase.L1N, Phase.L2N, Phase.L3N);
        assertThat(values).extracting(SampledValue::value).startsWith("10.00").endsWith("230.0");
        assertThat(values).extracting(SampledValue::unit).contains(UnitOfMeasure.A, UnitOfMeasure.V);
    }

    @Test
    void aQuantityMayNameItsPhase() {
        // When
        List<SampledValue> values = sample("Voltage.L2,Current.Import.L3", READING);
        // Then
        assertThat(values).extracting(SampledValue::phase).containsExactly(Phase.L2N, Phase.L3);
    }

    @Test
    void directCurrentHasNoPhases() {
        // Given
        MeterReading direct = new MeterReading(0, 0, 40_000, 150_000, 400, 0, OptionalDouble.empty());
        // When
        List<SampledValue> values = sample("Current.Import", direct);
        // Then
        assertThat(values).hasSize(1);
        assertThat(values.getFirst().value()).isEqualTo("100.00");
        assertThat(values.getFirst().phase()).isNull();
    }

    @Test
    void energyAndStateOfChargeAreWholeNumbers() {
        // When
        List<SampledValue> values = sample("Energy.Active.Import.Register,SoC", READING);
        // Then
        assertThat(values).extracting(SampledValue::value).containsExactly("1234", "55");
    }

    @Test
    void withoutACarThereIsNoStateOfCharge() {
        // Given
        MeterReading free = new MeterReading(10, 0, 0, 11_000, 230, 3, OptionalDouble.empty());
        // When
        List<SampledValue> values = sample("SoC,Energy.Active.Import.Register", free);
        // Then
        assertThat(values).extracting(SampledValue::measurand).containsExactly(Measurand.EnergyActiveImportRegister);
    }

    private static List<SampledValue> sample(String quantities, MeterReading reading) {
        return Sampler.sample(reading, Quantity.listed(quantities), ReadingContext.SamplePeriodic);
    }
}
