package io.ampgate.simulator.charging;

import java.util.OptionalDouble;

/**
 * What the meter of a connector shows at one moment: the register and the energy since the reading before (Wh), power
 * now and offered (W), voltage (V), how many phases carry current (0 for direct current), and the car's state of charge.
 */
public record MeterReading(
        double registerWh,
        double intervalWh,
        double powerW,
        double offeredW,
        double voltage,
        int phases,
        OptionalDouble soc) {

    /** Current per phase (A) for a power. */
    double currentA(double watts) {
        return watts / (voltage * Math.max(phases, 1));
    }
}
