package io.ampgate.endtoend;

import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.fleet.Fleet;
import io.ampgate.simulator.fleet.FleetPlan;
import io.ampgate.simulator.fleet.FleetStatistics;
import io.ampgate.simulator.fleet.Scenario;
import io.ampgate.simulator.fleet.SharedThreads;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A charge point that lives by itself and does what it is asked to, as long as a test needs one. */
record DrivenChargePoint(SharedThreads threads, Fleet fleet) implements AutoCloseable {

    /** An hour of charging in a minute. */
    private static final double SPEED = 60;

    private static final Logger LOG = LoggerFactory.getLogger(DrivenChargePoint.class);

    /** One with one connector where nobody comes by: a car plugs in when it is started remotely. */
    static DrivenChargePoint idle(RunningSystem system, String id, String idTag) {
        SharedThreads threads = new SharedThreads();
        FleetPlan plan = new FleetPlan(
                system.chargePointBase(),
                List.of(id),
                null,
                1,
                Scenario.IDLE,
                List.of(idTag),
                SPEED,
                1,
                Duration.ZERO,
                Map.of(ConfigurationKey.MeterValueSampleInterval, "1"));
        Fleet fleet = new Fleet(plan, threads.world(Clock.systemUTC(), SPEED), new FleetStatistics(LOG::info));
        fleet.powerOn();
        return new DrivenChargePoint(threads, fleet);
    }

    @Override
    public void close() {
        fleet.powerOff();
        threads.close();
    }
}
