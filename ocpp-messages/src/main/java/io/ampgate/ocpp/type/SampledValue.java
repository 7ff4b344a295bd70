package io.ampgate.ocpp.type;

import static io.ampgate.ocpp.codec.Constraints.required;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One sampled value (section 7.43). The value is kept as the charge point wrote it: a decimal, or signed data. What is
 * absent has a default of the specification, which the {@code effective} methods give.
 */
public record SampledValue(
        String value,
        @Nullable ReadingContext context,
        @Nullable ValueFormat format,
        @Nullable Measurand measurand,
        @Nullable Phase phase,
        @Nullable Location location,
        @Nullable UnitOfMeasure unit) {

    private static final int LONGEST_NUMBER = 40;

    /** Beyond any measurement; a larger one would only make {@link BigDecimal#toPlainString} fill the memory. */
    private static final int LARGEST_EXPONENT = 40;

    public SampledValue {
        required("value", value);
    }

    /** A value with the defaults of the specification for everything but its measurand and unit. */
    public static SampledValue of(String value, Measurand measurand, UnitOfMeasure unit) {
        return new SampledValue(value, null, null, measurand, null, null, unit);
    }

    /** Default: Sample.Periodic. */
    public ReadingContext effectiveContext() {
        return context == null ? ReadingContext.SamplePeriodic : context;
    }

    /** Default: Raw. */
    public ValueFormat effectiveFormat() {
        return format == null ? ValueFormat.Raw : format;
    }

    /** Default: Energy.Active.Import.Register. */
    public Measurand effectiveMeasurand() {
        return measurand == null ? Measurand.EnergyActiveImportRegister : measurand;
    }

    /** Default: Outlet. */
    public Location effectiveLocation() {
        return location == null ? Location.Outlet : location;
    }

    /** Default: Wh where the measurand is an energy, otherwise absent. */
    public @Nullable UnitOfMeasure effectiveUnit() {
        return unit == null && effectiveMeasurand().isEnergy() ? UnitOfMeasure.Wh : unit;
    }

    /** The value as a number, or empty when it is signed data, no decimal, or too large or small to be measured. */
    public Optional<BigDecimal> number() {
        if (effectiveFormat() == ValueFormat.SignedData || value.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(value.strip());
            return Math.abs((long) number.scale()) > LARGEST_EXPONENT ? Optional.empty() : Optional.of(number);
        } catch (NumberFormatException notADecimal) {
            return Optional.empty();
        }
    }
}
