package io.ampgate.transaction.metering;

import static io.ampgate.ocpp.type.Measurand.CurrentImport;
import static io.ampgate.ocpp.type.Measurand.EnergyActiveExportRegister;
import static io.ampgate.ocpp.type.Measurand.EnergyActiveImportRegister;
import static io.ampgate.ocpp.type.Measurand.PowerActiveImport;
import static io.ampgate.ocpp.type.Measurand.SoC;
import static io.ampgate.ocpp.type.Measurand.Voltage;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.type.Location;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.Phase;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import io.ampgate.ocpp.type.ValueFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DerivedValuesTest {

    @Test
    void takesAValueWithoutAnythingElseAsTheImportRegisterInWh() {
        // When
        DerivedValues values = DerivedValues.of(List.of(sample("1234.5", null, null, null)));

        // Then
        assertThat(values.energyWh()).hasToString("1234.5");
        assertThat(values.powerW()).isNull();
        assertThat(values.currentA()).isNull();
        assertThat(values.voltageV()).isNull();
        assertThat(values.soc()).isNull();
    }

    @Test
    void convertsKiloUnits() {
        // When
        DerivedValues values = DerivedValues.of(List.of(
                sample("12.3400", EnergyActiveImportRegister, null, UnitOfMeasure.kWh),
                sample("11", PowerActiveImport, null, UnitOfMeasure.kW)));

        // Then
        assertThat(values.energyWh()).hasToString("12340");
        assertThat(values.powerW()).hasToString("11000");
    }

    @Test
    void prefersATotalToItsPhases() {
        // When
        DerivedValues values = DerivedValues.of(List.of(
                sample("1000", PowerActiveImport, Phase.L1, UnitOfMeasure.W),
                sample("3100", PowerActiveImport, null, UnitOfMeasure.W)));

        // Then
        assertThat(values.powerW()).hasToString("3100");
    }

    @Test
    void addsPowerAndEnergyOfThePhasesButNotOfTheNeutralConductor() {
        // When
        DerivedValues values = DerivedValues.of(List.of(
                sample("1.1", PowerActiveImport, Phase.L1N, UnitOfMeasure.kW),
                sample("1200", PowerActiveImport, Phase.L2N, UnitOfMeasure.W),
                sample("1300", PowerActiveImport, Phase.L3N, UnitOfMeasure.W),
                sample("7", PowerActiveImport, Phase.N, UnitOfMeasure.W),
                sample("10", EnergyActiveImportRegister, Phase.L1, UnitOfMeasure.Wh),
                sample("20", EnergyActiveImportRegister, Phase.L2, UnitOfMeasure.Wh)));

        // Then
        assertThat(values.powerW()).hasToString("3600");
        assertThat(values.energyWh()).hasToString("30");
    }

    @Test
    void takesTheHighestCurrentAndTheMeanVoltageOfThePhases() {
        // When
        DerivedValues values = DerivedValues.of(List.of(
                sample("15.5", CurrentImport, Phase.L1, UnitOfMeasure.A),
                sample("16", CurrentImport, Phase.L2, UnitOfMeasure.A),
                sample("99", CurrentImport, Phase.N, UnitOfMeasure.A),
                sample("229", Voltage, Phase.L1N, UnitOfMeasure.V),
                sample("231", Voltage, Phase.L2N, UnitOfMeasure.V),
                sample("400", Voltage, Phase.L1L2, UnitOfMeasure.V)));

        // Then
        assertThat(values.currentA()).hasToString("16");
        assertThat(values.voltageV()).hasToString("230");
    }

    @Test
    void takesTheVoltageBetweenPhasesWhenThereIsNoOther() {
        // When
        DerivedValues values = DerivedValues.of(List.of(
                sample("399", Voltage, Phase.L1L2, UnitOfMeasure.V),
                sample("400", Voltage, Phase.L2L3, UnitOfMeasure.V),
                sample("402", Voltage, Phase.L3L1, UnitOfMeasure.V)));

        // Then
        assertThat(values.voltageV()).hasToString("400.3333");
    }

    @Test
    void prefersTheOutletToOtherPlaces() {
        // Given
        SampledValue inlet =
                new SampledValue("5000", null, null, PowerActiveImport, null, Location.Inlet, UnitOfMeasure.W);
        SampledValue outlet = sample("4800", PowerActiveImport, null, UnitOfMeasure.W);
        SampledValue battery = new SampledValue("55", null, null, SoC, null, Location.EV, UnitOfMeasure.Percent);

        // When
        DerivedValues values = DerivedValues.of(List.of(inlet, outlet, battery));

        // Then
        assertThat(values.powerW()).hasToString("4800");
        assertThat(values.soc()).hasToString("55");
    }

    @Test
    void leavesOutWhatIsNoImportOrNoNumber() {
        // When
        DerivedValues values = DerivedValues.of(List.of(
                sample("5", EnergyActiveExportRegister, null, UnitOfMeasure.Wh),
                new SampledValue("3061", null, ValueFormat.SignedData, EnergyActiveImportRegister, null, null, null),
                sample("n/a", SoC, null, UnitOfMeasure.Percent)));

        // Then
        assertThat(values).isEqualTo(new DerivedValues(null, null, null, null, null));
    }

    private static SampledValue sample(
            String value, @Nullable Measurand measurand, @Nullable Phase phase, @Nullable UnitOfMeasure unit) {
        return new SampledValue(value, null, null, measurand, phase, null, unit);
    }
}
