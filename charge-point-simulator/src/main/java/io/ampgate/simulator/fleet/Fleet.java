package io.ampgate.simulator.fleet;

import io.ampgate.simulator.chargepoint.Behaviour;
import io.ampgate.simulator.chargepoint.Hardware;
import io.ampgate.simulator.chargepoint.SimulatedChargePoint;
import io.ampgate.simulator.chargepoint.World;
import io.ampgate.simulator.connection.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Charge points with their drivers, from one to thousands. */
public final class Fleet {
    private final FleetPlan plan;
    private final World world;
    private final List<SimulatedChargePoint> chargePoints = new ArrayList<>();

    /** A fleet that is switched off. */
    public Fleet(FleetPlan plan, World world, FleetStatistics statistics) {
        this.plan = plan;
        this.world = world;
        SplittableRandom seeds = new SplittableRandom(plan.seed());
        for (String id : plan.chargePointIds()) {
            chargePoints.add(chargePoint(id, seeds.split(), statistics));
        }
    }

    /** Switches the charge points on, spread over the ramp-up. */
    public void powerOn() {
        Duration step = plan.rampUp().dividedBy(Math.max(1, chargePoints.size()));
        for (int i = 0; i < chargePoints.size(); i++) {
            SimulatedChargePoint chargePoint = chargePoints.get(i);
            chargePoint.after(step.multipliedBy(i), chargePoint::powerOn);
        }
    }

    /** Switches all charge points off; connections close in good order soon after. */
    public void powerOff() {
        chargePoints.forEach(SimulatedChargePoint::powerOff);
    }

    public Optional<SimulatedChargePoint> chargePoint(String id) {
        return chargePoints.stream()
                .filter(chargePoint -> chargePoint.id().equals(id))
                .findFirst();
    }

    private SimulatedChargePoint chargePoint(String id, RandomGenerator random, FleetStatistics statistics) {
        Household household = new Household(statistics);
        Hardware hardware = Catalogue.chargePoint(serialNumber(id), plan.connectors(), random);
        SimulatedChargePoint chargePoint = new SimulatedChargePoint(
                world,
                Endpoint.of(plan.url(), id).withPassword(plan.password()),
                hardware,
                Behaviour.STANDARD,
                plan.settings(),
                random,
                household);
        List<Driver> drivers = new ArrayList<>();
        for (int connectorId = 1; connectorId <= hardware.connectors(); connectorId++) {
            drivers.add(new Driver(
                    chargePoint, connectorId, plan.scenario(), plan.idTags(), plan.speed(), world.clock(), random));
        }
        household.moveIn(drivers);
        return chargePoint;
    }

    /** At most 25 characters (section 6.3). */
    private static String serialNumber(String id) {
        return id.length() <= 20 ? "SIM-" + id : "SIM-" + id.substring(id.length() - 20);
    }
}
