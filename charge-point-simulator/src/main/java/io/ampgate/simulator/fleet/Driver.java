package io.ampgate.simulator.fleet;

import io.ampgate.simulator.chargepoint.ConnectorState;
import io.ampgate.simulator.chargepoint.SimulatedChargePoint;
import io.ampgate.simulator.chargepoint.Timer;
import io.ampgate.simulator.charging.Car;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Those who use one connector, one after another. Whatever the connector does, by them or by a command, decides what
 * they do next. Called in the charge point's own order of events.
 */
final class Driver {
    private static final Range HANDLING = Range.seconds(1, 4);
    private static final Range LEAVING = Range.seconds(3, 8);
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final SimulatedChargePoint chargePoint;
    private final int connectorId;
    private final Scenario scenario;
    private final List<String> idTags;
    private final double speed;
    private final Clock clock;
    private final RandomGenerator random;

    private @Nullable Visit visit;
    private Timer.Cancellable plan = () -> {};

    /** One driver with a car; what they have done so far and when they want to leave. */
    private record Visit(Car car, String idTag, boolean tagPresented, Optional<Instant> leavesAt) {
        Visit presented() {
            return new Visit(car, idTag, true, leavesAt);
        }

        Visit leavingAt(Instant time) {
            return new Visit(car, idTag, tagPresented, Optional.of(time));
        }
    }

    Driver(
            SimulatedChargePoint chargePoint,
            int connectorId,
            Scenario scenario,
            List<String> idTags,
            double speed,
            Clock clock,
            RandomGenerator random) {
        this.chargePoint = chargePoint;
        this.connectorId = connectorId;
        this.scenario = scenario;
        this.idTags = idTags;
        this.speed = speed;
        this.clock = clock;
        this.random = random;
    }

    /** The charge point is in service for the first time. */
    void begin() {
        if (random.nextDouble() < scenario.busyAtStart()) {
            next(scenario.firstArrival().pick(random), this::arrive);
        } else {
            awaitNextCar();
        }
    }

    void changed(ConnectorState state) {
        plan.cancel();
        switch (state) {
            case ConnectorState.Available _ -> awaitNextCar();
            case ConnectorState.Plugged _ -> plugged();
            case ConnectorState.Authorized _ -> next(HANDLING.pick(random), this::plugIn);
            case ConnectorState.Transacting running -> stay(running);
            case ConnectorState.Finishing _ -> next(LEAVING.pick(random), this::unplug);
            case ConnectorState.Unavailable unavailable -> {
                if (unavailable.car().isPresent()) {
                    next(LEAVING.pick(random), this::unplug);
                }
            }
        }
    }

    private void awaitNextCar() {
        visit = null;
        scenario.pause().ifPresent(pause -> next(pause.pick(random, speed), this::arrive));
    }

    private void arrive() {
        if (random.nextDouble() < scenario.tagFirst()) {
            presentTag();
            next(PATIENCE, this::awaitNextCar);
        } else {
            plugIn();
        }
    }

    /** Also for one who was let in remotely: they stand at the charge point with their app. */
    private void plugIn() {
        chargePoint.plugIn(connectorId, current().car());
    }

    private void plugged() {
        if (current().tagPresented()) {
            next(LEAVING.pick(random), this::unplug);
        } else {
            next(HANDLING.pick(random), () -> {
                presentTag();
                next(PATIENCE, this::unplug);
            });
        }
    }

    private void presentTag() {
        Visit presenting = current();
        visit = presenting.presented();
        chargePoint.presentTag(connectorId, presenting.idTag());
    }

    private void stay(ConnectorState.Transacting running) {
        Visit staying = current().presented();
        Instant now = clock.instant();
        Instant leavesAt =
                staying.leavesAt().orElseGet(() -> now.plus(scenario.stay().pick(random, speed)));
        visit = staying.leavingAt(leavesAt);
        Duration remaining = Duration.between(now, leavesAt);
        next(remaining.isNegative() ? Duration.ZERO : remaining, () -> leave(running));
    }

    private void leave(ConnectorState.Transacting running) {
        if (random.nextDouble() < scenario.stopByTag()) {
            chargePoint.presentTag(connectorId, running.transaction().idTag());
            next(PATIENCE, this::unplug);
        } else {
            unplug();
        }
    }

    private void unplug() {
        chargePoint.unplug(connectorId);
    }

    private Visit current() {
        Visit present = visit;
        if (present == null) {
            String idTag = idTags.get(random.nextInt(idTags.size()));
            present = new Visit(Catalogue.car(chargePoint.hardware(), random), idTag, false, Optional.empty());
            visit = present;
        }
        return present;
    }

    private void next(Duration delay, Runnable action) {
        plan.cancel();
        plan = chargePoint.after(delay, action);
    }
}
