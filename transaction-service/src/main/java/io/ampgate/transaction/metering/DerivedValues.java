package io.ampgate.transaction.metering;

import static io.ampgate.ocpp.type.Measurand.CurrentImport;
import static io.ampgate.ocpp.type.Measurand.EnergyActiveImportRegister;
import static io.ampgate.ocpp.type.Measurand.PowerActiveImport;
import static io.ampgate.ocpp.type.Measurand.SoC;
import static io.ampgate.ocpp.type.Measurand.Voltage;

import io.ampgate.ocpp.type.SampledValue;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number per quantity for charts and lists, derived from the samples of one moment:
 *
 * <ul>
 *   <li>energy: the import register in Wh; without a total, the sum of the phases
 *   <li>power: the active import in W; without a total, the sum of the phases
 *   <li>current: the import in A; without a total, that of the phase with the highest
 *   <li>voltage: in V; without a total, the mean of the phases to neutral, or else between phases
 *   <li>state of charge: in percent
 * </ul>
 *
 * Kilo units are converted. Signed data and what is no number counts as absent, as do export, offered and interval
 * values. {@link PhaseReadings} says which samples of a quantity count.
 */
public record DerivedValues(
        @Nullable BigDecimal energyWh,
        @Nullable BigDecimal powerW,
        @Nullable BigDecimal currentA,
        @Nullable BigDecimal voltageV,
        @Nullable BigDecimal soc) {

    public static DerivedValues of(List<SampledValue> samples) {
        return new DerivedValues(
                PhaseReadings.of(samples, EnergyActiveImportRegister).total(),
                PhaseReadings.of(samples, PowerActiveImport).total(),
                PhaseReadings.of(samples, CurrentImport).highest(),
                PhaseReadings.of(samples, Voltage).mean(),
                PhaseReadings.of(samples, SoC).highest());
    }

    /** These values, and those of {@code older} where they are absent here. */
    DerivedValues orElse(DerivedValues older) {
        return new DerivedValues(
                energyWh == null ? older.energyWh : energyWh,
                powerW == null ? older.powerW : powerW,
                currentA == null ? older.currentA : currentA,
                voltageV == null ? older.voltageV : voltageV,
                soc == null ? older.soc : soc);
    }
}
