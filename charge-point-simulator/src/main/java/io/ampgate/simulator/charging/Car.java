package io.ampgate.simulator.charging;

import java.time.Duration;

/**
 * A car at one moment: its battery (Wh), state of charge and the one its driver wants (percent), the power it can take
 * (W) and the phases it uses. Immutable; {@link #charged} is the car after a while.
 */
public record Car(
        double batteryWh, double soc, double targetSoc, double maximumPowerW, int phases, ChargingCurve curve) {
    private static final double SECONDS_PER_HOUR = 3600;
    private static final double STEP_SECONDS = 30;

    public Car {
        if (batteryWh <= 0 || maximumPowerW <= 0 || phases < 1 || phases > 3) {
            throw new IllegalArgumentException("a car needs a battery, a maximum power and one to three phases");
        }
        if (soc < 0 || soc > 100 || targetSoc < 0 || targetSoc > 100) {
            throw new IllegalArgumentException("a state of charge is between 0 and 100 percent");
        }
    }

    /** Whether it takes no more energy. */
    public boolean isFull() {
        return soc >= targetSoc;
    }

    /** The power (W) it takes now when {@code offeredW} are offered. */
    public double powerW(double offeredW) {
        return isFull() ? 0 : Math.min(offeredW, maximumPowerW * curve.share(soc));
    }

    /** The car after it was offered {@code offeredW} for a while. */
    public Car charged(Duration elapsed, double offeredW) {
        Car car = this;
        double remaining = elapsed.toNanos() / 1e9;
        while (remaining > 0 && !car.isFull()) {
            double seconds = Math.min(remaining, STEP_SECONDS);
            double energyWh = car.powerW(offeredW) * seconds / SECONDS_PER_HOUR;
            car = car.withSoc(Math.min(targetSoc, car.soc + 100 * energyWh / batteryWh));
            remaining -= seconds;
        }
        return car;
    }

    /** The energy (Wh) that its battery holds. */
    public double storedWh() {
        return batteryWh * soc / 100;
    }

    private Car withSoc(double newSoc) {
        return new Car(batteryWh, newSoc, targetSoc, maximumPowerW, phases, curve);
    }
}
