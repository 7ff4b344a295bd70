package io.ampgate.transaction.metering;

import io.ampgate.ocpp.type.Location;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.Phase;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The readings of one measurand at one moment, total and per phase. Those at the outlet count, or else those at the place
 * that comes first; of two readings of the same phase the first counts. The neutral conductor is left out.
 */
final class PhaseReadings {

    private static final int KILO = 3;

    private @Nullable BigDecimal withoutPhase;
    private final Map<Phase, BigDecimal> toNeutral = new EnumMap<>(Phase.class);
    private final Map<Phase, BigDecimal> betweenPhases = new EnumMap<>(Phase.class);

    private PhaseReadings() {}

    static PhaseReadings of(List<SampledValue> samples, Measurand measurand) {
        PhaseReadings readings = new PhaseReadings();
        @Nullable Location place = place(samples, measurand);
        for (SampledValue sample : samples) {
            if (sample.effectiveMeasurand() == measurand && sample.effectiveLocation() == place) {
                readings.add(sample);
            }
        }
        return readings;
    }

    private static @Nullable Location place(List<SampledValue> samples, Measurand measurand) {
        @Nullable Location first = null;
        for (SampledValue sample : samples) {
            if (sample.effectiveMeasurand() == measurand) {
                if (sample.effectiveLocation() == Location.Outlet) {
                    return Location.Outlet;
                }
                first = first == null ? sample.effectiveLocation() : first;
            }
        }
        return first;
    }

    private void add(SampledValue sample) {
        Optional<BigDecimal> number = sample.number();
        if (number.isEmpty()) {
            return;
        }
        BigDecimal value = inBaseUnit(number.get(), sample.unit());
        switch (sample.phase()) {
            case null -> withoutPhase = withoutPhase == null ? value : withoutPhase;
            case L1, L1N -> toNeutral.putIfAbsent(Phase.L1, value);
            case L2, L2N -> toNeutral.putIfAbsent(Phase.L2, value);
            case L3, L3N -> toNeutral.putIfAbsent(Phase.L3, value);
            case L1L2, L2L3, L3L1 -> betweenPhases.putIfAbsent(sample.phase(), value);
            case N -> {}
        }
    }

    private static BigDecimal inBaseUnit(BigDecimal value, @Nullable UnitOfMeasure unit) {
        boolean kilo = unit == UnitOfMeasure.kWh || unit == UnitOfMeasure.kW;
        return plain(kilo ? value.scaleByPowerOfTen(KILO) : value);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Nullable
    BigDecimal total() {
        return withoutPhase == null ? sum(toNeutral.values()).orElse(null) : withoutPhase;
    }

    @Nullable
    BigDecimal highest() {
        return withoutPhase == null
                ? toNeutral.values().stream().max(BigDecimal::compareTo).orElse(null)
                : withoutPhase;
    }

    @Nullable
    BigDecimal mean() {
        if (withoutPhase != null) {
            return withoutPhase;
        }
        Collection<BigDecimal> phases = toNeutral.isEmpty() ? betweenPhases.values() : toNeutral.values();
        return sum(phases)
                .map(sum -> plain(sum.divide(BigDecimal.valueOf(phases.size()), MathContext.DECIMAL32)))
                .orElse(null);
    }

    private static Optional<BigDecimal> sum(Collection<BigDecimal> values) {
        return values.stream().reduce(BigDecimal::add);
    }
}
