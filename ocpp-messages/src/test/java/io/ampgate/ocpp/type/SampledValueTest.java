package io.ampgate.ocpp.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampledValueTest {

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "12.5, 12.5",
        "' 12 ', 12",
        "-0.5, -0.5",
        "+3, 3",
        ".5, 0.5",
        "007, 7",
        "1e3, 1000",
        "1.5E-3, 0.0015",
        "1e40, 10000000000000000000000000000000000000000",
    })
    void decimalsAreNumbers(String value, BigDecimal expected) {
        // When
        Optional<BigDecimal> number = raw(value).number();

        // Then
        assertThat(number).hasValueSatisfying(decimal -> assertThat(decimal).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "12,5",
                "1 2",
                "NaN",
                "Infinity",
                "0x10",
                "1e",
                "1e41",
                "1e999999999",
                "1e-999999999",
                "0e999999999",
                "1e99999999999999",
                "11111111111111111111111111111111111111111",
            })
    void anythingElseIsNot(String value) {
        // When
        Optional<BigDecimal> number = raw(value).number();

        // Then
        assertThat(number).isEmpty();
    }

    @Test
    void signedDataIsNoNumberEvenWhenItLooksLikeOne() {
        // Given
        SampledValue signed = new SampledValue("1234", null, ValueFormat.SignedData, null, null, null, null);

        // When
        Optional<BigDecimal> number = signed.number();

        // Then
        assertThat(number).isEmpty();
    }

    @Test
    void whatIsAbsentHasTheDefaultOfTheSpecification() {
        // When
        SampledValue value = raw("1");

        // Then
        assertThat(value.effectiveContext()).isEqualTo(ReadingContext.SamplePeriodic);
        assertThat(value.effectiveFormat()).isEqualTo(ValueFormat.Raw);
        assertThat(value.effectiveMeasurand()).isEqualTo(Measurand.EnergyActiveImportRegister);
        assertThat(value.effectiveLocation()).isEqualTo(Location.Outlet);
        assertThat(value.effectiveUnit()).isEqualTo(UnitOfMeasure.Wh);
    }

    @Test
    void onlyEnergiesHaveADefaultUnit() {
        // When
        SampledValue voltage = new SampledValue("230", null, null, Measurand.Voltage, null, null, null);

        // Then
        assertThat(voltage.effectiveUnit()).isNull();
    }

    private static SampledValue raw(String value) {
        return new SampledValue(value, null, null, null, null, null, null);
    }
}
