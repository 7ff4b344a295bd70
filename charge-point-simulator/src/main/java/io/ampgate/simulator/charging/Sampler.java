package io.ampgate.simulator.charging;

import io.ampgate.ocpp.type.Location;
import io.ampgate.ocpp.type.Measurand;
import io.ampgate.ocpp.type.Phase;
import io.ampgate.ocpp.type.ReadingContext;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.ocpp.type.UnitOfMeasure;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes meter readings as sampled values: current and voltage phase by phase, the rest once. */
public final class Sampler {
    private static final List<Phase> LINES = List.of(Phase.L1, Phase.L2, Phase.L3);
    private static final List<Phase> LINES_TO_NEUTRAL = List.of(Phase.L1N, Phase.L2N, Phase.L3N);
    private static final double FREQUENCY = 50.0;
    private static final double BODY_TEMPERATURE = 24.0;
    private static final double WARMING_PER_WATT = 0.0006;

    private Sampler() {}

    /** The values of the wanted quantities; a quantity that has none now, such as SoC without a car, is left out. */
    public static List<SampledValue> sample(MeterReading reading, List<Quantity> wanted, ReadingContext context) {
        return wanted.stream()
                .flatMap(quantity -> values(reading, quantity, context))
                .toList();
    }

    private static Stream<SampledValue> values(MeterReading reading, Quantity quantity, ReadingContext context) {
        Measurand measurand = quantity.measurand();
        return switch (measurand) {
            case EnergyActiveImportRegister ->
                Stream.of(value(format(0, reading.registerWh()), measurand, UnitOfMeasure.Wh, null, context));
            case EnergyActiveImportInterval ->
                Stream.of(value(format(1, reading.intervalWh()), measurand, UnitOfMeasure.Wh, null, context));
            case PowerActiveImport ->
                Stream.of(value(format(0, reading.powerW()), measurand, UnitOfMeasure.W, null, context));
            case PowerOffered ->
                Stream.of(value(format(0, reading.offeredW()), measurand, UnitOfMeasure.W, null, context));
            case CurrentImport ->
                perPhase(
                        reading,
                        quantity,
                        LINES,
                        format(2, reading.currentA(reading.powerW())),
                        UnitOfMeasure.A,
                        context);
            case CurrentOffered ->
                Stream.of(value(
                        format(2, reading.currentA(reading.offeredW())), measurand, UnitOfMeasure.A, null, context));
            case Voltage ->
                perPhase(reading, quantity, LINES_TO_NEUTRAL, format(1, reading.voltage()), UnitOfMeasure.V, context);
            case Frequency -> Stream.of(value(format(2, FREQUENCY), measurand, UnitOfMeasure.Hertz, null, context));
            case Temperature ->
                Stream.of(new SampledValue(
                        format(1, BODY_TEMPERATURE + WARMING_PER_WATT * reading.powerW()),
                        context,
                        null,
                        measurand,
                        null,
                        Location.Body,
                        UnitOfMeasure.Celsius));
            case SoC ->
                reading.soc().stream()
                        .mapToObj(soc -> new SampledValue(
                                format(0, soc), context, null, measurand, null, Location.EV, UnitOfMeasure.Percent));
            default -> Stream.empty();
        };
    }

    private static Stream<SampledValue> perPhase(
            MeterReading reading,
            Quantity quantity,
            List<Phase> phases,
            String text,
            UnitOfMeasure unit,
            ReadingContext context) {
        if (reading.phases() == 0) {
            return Stream.of(value(text, quantity.measurand(), unit, null, context));
        }
        Predicate<Phase> wanted = phase -> quantity.phase() == null
                || quantity.phase() == phase
                || phase.name().startsWith(quantity.phase().name());
        return phases.stream()
                .limit(reading.phases())
                .filter(wanted)
                .map(phase -> value(text, quantity.measurand(), unit, phase, context));
    }

    private static SampledValue value(
            String text, Measurand measurand, UnitOfMeasure unit, @Nullable Phase phase, ReadingContext context) {
        return new SampledValue(text, context, null, measurand, phase, null, unit);
    }

    private static String format(int fractionDigits, double value) {
        return String.format(Locale.ROOT, "%." + fractionDigits + "f", value);
    }
}
