package io.ampgate.simulator.chargepoint;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.ocpp.type.ReadingContext;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.simulator.charging.Car;
import io.ampgate.simulator.charging.ChargingCurve;
import io.ampgate.simulator.configuration.ConfigurationKey;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChargingTest {
    @Test
    void theTagMayComeBeforeTheCable() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            fixture.chargePoint.presentTag(1, "TAG");
            fixture.awaitState(1, ConnectorState.Authorized.class);
            // When
            fixture.chargePoint.plugIn(1, ChargePointFixture.CAR);
            // Then
            fixture.central.awaits(1, StartTransaction.Request.class);
            fixture.awaitStatus(1, ChargePointStatus.Charging);
            assertThat(fixture.statuses(1))
                    .containsExactly(
                            ChargePointStatus.Available, ChargePointStatus.Preparing, ChargePointStatus.Charging);
        }
    }

    @Test
    void theMeterRisesWithThePowerOfTheCar() {
        try (ChargePointFixture fixture = ChargePointFixture.charging()) {
            // Given
            int meterStart = fixture.central
                    .received(StartTransaction.Request.class)
                    .getFirst()
                    .meterStart();
            // When
            for (int sample = 0; sample < 36; sample++) {
                fixture.time.advanceToAlarmIn(Duration.ofSeconds(10));
            }
            // Then
            List<MeterValues.Request> values = fixture.central.awaits(36, MeterValues.Request.class);
            assertThat(number(values.get(35).meterValue().getFirst(), Measurand.PowerActiveImport))
                    .isEqualByComparingTo("11000");
            assertThat(number(values.get(35).meterValue().getFirst(), Measurand.EnergyActiveImportRegister))
                    .isBetween(BigDecimal.valueOf(meterStart + 1099), BigDecimal.valueOf(meterStart + 1101));
        }
    }

    @Test
    void aFullCarSuspendsTheCharging() {
        try (ChargePointFixture fixture = ChargePointFixture.online()) {
            // Given
            fixture.chargePoint.plugIn(1, new Car(50_000, 79, 80, 11_000, 3, ChargingCurve.ALTERNATING_CURRENT));
            fixture.chargePoint.presentTag(1, "TAG");
            fixture.awaitState(1, ConnectorState.Charging.class);
            // When
            fixture.time.advance(Duration.ofMinutes(4));
            // Then
            fixture.awaitStatus(1, ChargePointStatus.SuspendedEV);
        }
    }

    @Test
    void aStopCarriesTheValuesThatAreConfiguredForIt() {
        try (ChargePointFixture fixture = ChargePointFixture.charging(
                Map.of(ConfigurationKey.StopTxnSampledData, "Energy.Active.Import.Register"))) {
            // Given
            fixture.time.advance(Duration.ofSeconds(10));
            // When
            fixture.chargePoint.presentTag(1, "TAG");
            // Then
            StopTransaction.Request stop =
                    fixture.central.awaits(1, StopTransaction.Request.class).getFirst();
            assertThat(stop.transactionData())
                    .extracting(value -> value.sampledValue().getFirst().context())
                    .containsExactly(
                            ReadingContext.TransactionBegin,
                            ReadingContext.SamplePeriodic,
                            ReadingContext.TransactionEnd);
            assertThat(stop.idTag()).isEqualTo("TAG");
        }
    }

    private static BigDecimal number(MeterValue value, Measurand measurand) {
        return value.sampledValue().stream()
                .filter(sample -> sample.measurand() == measurand)
                .findFirst()
                .flatMap(SampledValue::number)
                .orElseThrow();
    }
}
