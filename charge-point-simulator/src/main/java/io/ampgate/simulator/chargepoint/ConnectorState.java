package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.simulator.charging.Car;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a connector does (section 4.9). The transitions:
 *
 * <pre>
 * Available -> Plugged ----.                 .-> SuspendedEv (full) ---.
 *     |                     > -> Charging --<                           > -> Finishing -> Available
 *     '-----> Authorized --'                 '-> SuspendedEvse (denied)-'
 *
 * Unavailable: from every state without a transaction, and back.
 * </pre>
 */
public sealed interface ConnectorState {
    /** The state in the words of OCPP. */
    ChargePointStatus status();

    /** The car at the cable, if one is. */
    Optional<Car> car();

    /** Nobody is here. */
    record Available() implements ConnectorState {
        Plugged plugIn(Car car) {
            return new Plugged(car);
        }

        Authorized authorize(Authorization authorization) {
            return new Authorized(authorization);
        }

        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.Available;
        }

        @Override
        public Optional<Car> car() {
            return Optional.empty();
        }
    }

    /** Cable first: waits for an id tag. */
    record Plugged(Car pluggedCar) implements ConnectorState {
        Charging start(Transaction transaction) {
            return new Charging(pluggedCar, transaction);
        }

        Available unplug() {
            return new Available();
        }

        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.Preparing;
        }

        @Override
        public Optional<Car> car() {
            return Optional.of(pluggedCar);
        }
    }

    /** Id tag first, or a remote start: waits for the cable. */
    record Authorized(Authorization authorization) implements ConnectorState {
        Charging start(Car car, Transaction transaction) {
            return new Charging(car, transaction);
        }

        Available giveUp() {
            return new Available();
        }

        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.Preparing;
        }

        @Override
        public Optional<Car> car() {
            return Optional.empty();
        }
    }

    /** An id tag that was accepted, with the group it belongs to. */
    record Authorization(String idTag, @Nullable String parentIdTag) {}

    /** A transaction runs. */
    sealed interface Transacting extends ConnectorState {
        Car connectedCar();

        Transaction transaction();

        default Finishing stop() {
            return new Finishing(connectedCar());
        }

        default SuspendedEvse deny() {
            return new SuspendedEvse(connectedCar(), transaction());
        }

        @Override
        default Optional<Car> car() {
            return Optional.of(connectedCar());
        }
    }

    /** Energy flows. */
    record Charging(Car connectedCar, Transaction transaction) implements Transacting {
        Charging charged(Car later) {
            return new Charging(later, transaction);
        }

        SuspendedEv full() {
            return new SuspendedEv(connectedCar, transaction);
        }

        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.Charging;
        }
    }

    /** The car takes nothing. */
    record SuspendedEv(Car connectedCar, Transaction transaction) implements Transacting {
        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.SuspendedEV;
        }
    }

    /** The charge point offers nothing, because the id tag turned out invalid. */
    record SuspendedEvse(Car connectedCar, Transaction transaction) implements Transacting {
        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.SuspendedEVSE;
        }
    }

    /** The transaction is over, the cable still in. */
    record Finishing(Car pluggedCar) implements ConnectorState {
        Available unplug() {
            return new Available();
        }

        Plugged reboot() {
            return new Plugged(pluggedCar);
        }

        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.Finishing;
        }

        @Override
        public Optional<Car> car() {
            return Optional.of(pluggedCar);
        }
    }

    /** Taken out of service. */
    record Unavailable(Optional<Car> car) implements ConnectorState {
        ConnectorState operative() {
            return car.<ConnectorState>map(Plugged::new).orElseGet(Available::new);
        }

        Unavailable plugIn(Car arrived) {
            return new Unavailable(Optional.of(arrived));
        }

        Unavailable unplug() {
            return new Unavailable(Optional.empty());
        }

        @Override
        public ChargePointStatus status() {
            return ChargePointStatus.Unavailable;
        }
    }
}
