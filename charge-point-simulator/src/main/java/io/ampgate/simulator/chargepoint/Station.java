package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.Reset.ResetType;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.ocpp.message.StopTransaction.Reason;
import io.ampgate.simulator.configuration.ConfigurationStore;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The charge point as a whole: its connectors, its own availability and its reboots. Lives in the mailbox. */
final class Station {
    private static final int CHARGE_POINT = 0;

    private final List<Connector> connectors;
    private final Link link;
    private final TransactionQueue queue;
    private final StatusReporter statuses;
    private final ConfigurationStore configuration;
    private final Mailbox mailbox;
    private final Behaviour behaviour;
    private final Consumer<Station> configured;
    private boolean operative = true;
    private boolean resetting;

    Station(
            List<Connector> connectors,
            Link link,
            TransactionQueue queue,
            StatusReporter statuses,
            ConfigurationStore configuration,
            Mailbox mailbox,
            Behaviour behaviour,
            Consumer<Station> configured) {
        this.connectors = List.copyOf(connectors);
        this.link = link;
        this.queue = queue;
        this.statuses = statuses;
        this.configuration = configuration;
        this.mailbox = mailbox;
        this.behaviour = behaviour;
        this.configured = configured;
    }

    List<Connector> connectors() {
        return connectors;
    }

    /** Whether an id is 0 or that of a connector. */
    boolean has(int connectorId) {
        return connectorId >= CHARGE_POINT && connectorId <= connectors.size();
    }

    Stream<Integer> idsWithChargePoint() {
        return IntStream.rangeClosed(CHARGE_POINT, connectors.size()).boxed();
    }

    Optional<Connector> connector(int connectorId) {
        return connectorId != CHARGE_POINT && has(connectorId)
                ? Optional.of(connectors.get(connectorId - 1))
                : Optional.empty();
    }

    /** The connector to start on: the wanted one if it is free, otherwise one with a cable in, otherwise any free one. */
    Optional<Connector> freeConnector(Optional<Integer> wanted) {
        if (resetting) {
            return Optional.empty();
        }
        if (wanted.isPresent()) {
            return connector(wanted.get()).filter(Connector::isFree);
        }
        Optional<Connector> plugged = connectors.stream()
                .filter(connector -> connector.state() instanceof ConnectorState.Plugged)
                .findFirst();
        return plugged.or(() -> connectors.stream().filter(Connector::isFree).findFirst());
    }

    Optional<Connector> connectorWithTransaction(int transactionId) {
        return connectors.stream()
                .filter(connector -> connector
                        .transaction()
                        .filter(running -> running.id().isPresent() && running.reportedId() == transactionId)
                        .isPresent())
                .findFirst();
    }

    /** The status of a connector, or of the charge point itself, which is available or not (section 4.9). */
    ChargePointStatus status(int connectorId) {
        return connector(connectorId)
                .map(connector -> connector.state().status())
                .orElse(operative ? ChargePointStatus.Available : ChargePointStatus.Unavailable);
    }

    /** Whether a transaction runs on the connector, or with 0 on any. */
    boolean transactsOn(int connectorId) {
        return affected(connectorId)
                .anyMatch(connector -> connector.transaction().isPresent());
    }

    /** Changes one connector, or with 0 the charge point and all of them (section 5.2). */
    void changeAvailability(int connectorId, boolean wanted) {
        if (connectorId == CHARGE_POINT) {
            operative = wanted;
            reportStatus(CHARGE_POINT);
        }
        affected(connectorId).forEach(connector -> connector.changeAvailability(wanted));
    }

    private Stream<Connector> affected(int connectorId) {
        return connectors.stream().filter(connector -> connectorId == CHARGE_POINT || connectorId == connector.id());
    }

    void configurationChanged() {
        link.configurationChanged();
        connectors.forEach(Connector::configurationChanged);
        configured.accept(this);
    }

    /** Tells what the central system does not know: after a boot everything, otherwise what changed while offline. */
    void online(boolean justBooted) {
        if (justBooted) {
            statuses.forget();
        }
        idsWithChargePoint().forEach(this::reportStatus);
        queue.deliver();
    }

    void reportStatus(int connectorId) {
        statuses.report(connectorId, status(connectorId));
    }

    /**
     * Stops all transactions and restarts (section 5.14). A soft reset waits until the StopTransactions are confirmed, a
     * hard one does not; what is not confirmed stays queued.
     */
    void reset(ResetType type) {
        if (resetting) {
            return;
        }
        resetting = true;
        boolean soft = type == ResetType.Soft;
        connectors.forEach(connector -> connector.stop(soft ? Reason.SoftReset : Reason.HardReset, null));
        Runnable restart = new Restart();
        if (soft && !queue.isEmpty()) {
            queue.whenEmpty(restart);
            mailbox.after(behaviour.gracefulStop(), restart);
        } else {
            restart.run();
        }
    }

    /** One restart, however often it is asked for. */
    private final class Restart implements Runnable {
        private boolean begun;

        @Override
        public void run() {
            if (begun) {
                return;
            }
            begun = true;
            link.powerOff();
            mailbox.after(behaviour.reboot(), () -> {
                configuration.restarted();
                connectors.forEach(Connector::reboot);
                resetting = false;
                link.powerOn();
            });
        }
    }
}
