package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.ocpp.type.ReadingContext;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.simulator.charging.Car;
import io.ampgate.simulator.charging.MeterReading;
import io.ampgate.simulator.charging.Quantity;
import io.ampgate.simulator.charging.Sampler;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;

/** The meter of one connector: its register counts what the car takes, and never goes back. */
final class Meter {
    private static final double VOLTAGE_DEVIATION = 0.01;

    private final World world;
    private final Hardware hardware;
    private final ConfigurationStore configuration;
    private final RandomGenerator random;
    private double registerWh;
    private double registerAtLastReadingWh;
    private Instant countedUntil;

    Meter(World world, Hardware hardware, ConfigurationStore configuration, RandomGenerator random) {
        this.world = world;
        this.hardware = hardware;
        this.configuration = configuration;
        this.random = random;
        this.registerWh = random.nextInt(10_000, 2_000_000);
        this.registerAtLastReadingWh = registerWh;
        this.countedUntil = world.clock().instant();
    }

    /** Begins to count anew from now on, as no energy has flown since the last count. */
    void restart() {
        countedUntil = world.clock().instant();
    }

    /** The car now, after what it has taken since the last count. */
    Car count(Car car) {
        Instant now = world.clock().instant();
        long nanos = Math.round(Duration.between(countedUntil, now).toNanos() * world.speed());
        Car later = car.charged(Duration.ofNanos(Math.max(0, nanos)), hardware.offeredW(car));
        registerWh += later.storedWh() - car.storedWh();
        countedUntil = now;
        return later;
    }

    int registerWh() {
        return (int) Math.round(registerWh);
    }

    /** The values that a configuration key lists, or empty when it lists none that can be measured now. */
    Optional<MeterValue> read(ConnectorState state, ConfigurationKey quantities, ReadingContext context) {
        List<Quantity> wanted = Quantity.listed(configuration.text(quantities));
        List<SampledValue> values = Sampler.sample(reading(state), wanted, context);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(new MeterValue(world.clock().instant(), values));
    }

    private MeterReading reading(ConnectorState state) {
        boolean flowing = state instanceof ConnectorState.Charging;
        double powerW = state.car()
                .filter(car -> flowing)
                .map(car -> car.powerW(hardware.offeredW(car)))
                .orElse(0.0);
        double offeredW = state.car().map(hardware::offeredW).orElse(hardware.powerW());
        double voltage = hardware.voltage() * (1 + VOLTAGE_DEVIATION * (2 * random.nextDouble() - 1));
        int phases = Math.min(hardware.phases(), state.car().map(Car::phases).orElse(hardware.phases()));
        OptionalDouble soc = state.car().map(Car::soc).stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
        double intervalWh = registerWh - registerAtLastReadingWh;
        registerAtLastReadingWh = registerWh;
        return new MeterReading(registerWh, intervalWh, powerW, offeredW, voltage, phases, soc);
    }
}
