package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.simulator.charging.Car;

/** What a charge point is built of. Power (W) and voltage (V) are per connector; {@code phases} is 0 for direct current. */
public record Hardware(
        String vendor,
        String model,
        String serialNumber,
        String firmware,
        int connectors,
        double powerW,
        int phases,
        double voltage) {

    public Hardware {
        if (connectors < 1) {
            throw new IllegalArgumentException("a charge point has at least one connector, not " + connectors);
        }
    }

    /** A wall box or column with three phases. */
    public static Hardware alternatingCurrent(String model, String serialNumber, int connectors, double powerW) {
        return new Hardware("Ampgate", model, serialNumber, "1.6.0", connectors, powerW, 3, 230);
    }

    /** A fast charger. */
    public static Hardware directCurrent(String model, String serialNumber, int connectors, double powerW) {
        return new Hardware("Ampgate", model, serialNumber, "1.6.0", connectors, powerW, 0, 400);
    }

    /** The power (W) that a car is offered: all of it for direct current, otherwise on the phases that the car uses. */
    double offeredW(Car car) {
        return phases == 0 ? powerW : powerW * Math.min(car.phases(), phases) / phases;
    }

    BootNotification.Request bootNotification() {
        return new BootNotification.Request(
                vendor, model, serialNumber, null, firmware, null, null, "Simulated", "Meter");
    }
}
