package io.ampgate.simulator.fleet;

import io.ampgate.simulator.chargepoint.Hardware;
import io.ampgate.simulator.charging.Car;
import io.ampgate.simulator.charging.ChargingCurve;
import java.util.random.RandomGenerator;

/** The charge points and cars that a fleet is made of. */
final class Catalogue {
    private static final double FAST_CHARGERS = 0.2;
    private static final double SINGLE_PHASE_CARS = 0.25;

    private Catalogue() {}

    static Hardware chargePoint(String serialNumber, int connectors, RandomGenerator random) {
        if (random.nextDouble() < FAST_CHARGERS) {
            return Hardware.directCurrent("Rapid 150", serialNumber, connectors, 150_000);
        }
        return random.nextBoolean()
                ? Hardware.alternatingCurrent("Column 22", serialNumber, connectors, 22_000)
                : Hardware.alternatingCurrent("Wallbox 11", serialNumber, connectors, 11_000);
    }

    /** A car that comes to charge. */
    static Car car(Hardware hardware, RandomGenerator random) {
        double batteryWh = random.nextDouble(38_000, 95_000);
        double soc = random.nextDouble(10, 65);
        double targetSoc = random.nextBoolean() ? 100 : 80;
        if (hardware.phases() == 0) {
            double powerW = random.nextDouble(70_000, 220_000);
            return new Car(batteryWh, soc, targetSoc, powerW, 1, ChargingCurve.DIRECT_CURRENT);
        }
        return random.nextDouble() < SINGLE_PHASE_CARS
                ? new Car(batteryWh, soc, targetSoc, 7_360, 1, ChargingCurve.ALTERNATING_CURRENT)
                : new Car(batteryWh, soc, targetSoc, 11_000, 3, ChargingCurve.ALTERNATING_CURRENT);
    }
}
