package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.StopTransaction.Reason;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.ReadingContext;
import io.ampgate.simulator.chargepoint.ConnectorState.Authorization;
import io.ampgate.simulator.charging.Car;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One connector: its state, its meter and its transaction. Lives in the mailbox. */
final class Connector {
    private static final Duration TICK = Duration.ofSeconds(5);

    private final int id;
    private final Mailbox mailbox;
    private final ConfigurationStore configuration;
    private final Authorizer authorizer;
    private final TransactionReports reports;
    private final Meter meter;
    private final Consumer<Connector> changed;

    private ConnectorState state = new ConnectorState.Available();
    private boolean operative = true;
    private Timer.Cancellable connectionTimeOut = () -> {};
    private Timer.Cancellable nextSample = () -> {};
    private Timer.Cancellable nextTick = () -> {};

    Connector(
            int id,
            Mailbox mailbox,
            ConfigurationStore configuration,
            Authorizer authorizer,
            TransactionReports reports,
            Meter meter,
            Consumer<Connector> changed) {
        this.id = id;
        this.mailbox = mailbox;
        this.configuration = configuration;
        this.authorizer = authorizer;
        this.reports = reports;
        this.meter = meter;
        this.changed = changed;
    }

    int id() {
        return id;
    }

    ConnectorState state() {
        return state;
    }

    Optional<Transaction> transaction() {
        return state instanceof ConnectorState.Transacting transacting
                ? Optional.of(transacting.transaction())
                : Optional.empty();
    }

    /** A driver puts the cable in. */
    void plugIn(Car car) {
        switch (state) {
            case ConnectorState.Available available -> become(available.plugIn(car));
            case ConnectorState.Authorized authorized ->
                started(authorized.start(car, newTransaction(authorized.authorization())));
            case ConnectorState.Unavailable unavailable -> become(unavailable.plugIn(car));
            case ConnectorState.Plugged _, ConnectorState.Transacting _, ConnectorState.Finishing _ -> {}
        }
    }

    /** A driver takes the cable out (section 9.1.23). */
    void unplug() {
        switch (state) {
            case ConnectorState.Plugged plugged -> become(plugged.unplug());
            case ConnectorState.Finishing finishing -> become(finishing.unplug());
            case ConnectorState.Unavailable unavailable -> become(unavailable.unplug());
            case ConnectorState.Transacting _ -> {
                if (configuration.isOn(ConfigurationKey.StopTransactionOnEVSideDisconnect)) {
                    stop(Reason.EVDisconnected, null);
                    unplug();
                }
            }
            case ConnectorState.Available _, ConnectorState.Authorized _ -> {}
        }
    }

    /** A driver presents an id tag: to start, or to stop what runs. */
    void present(String idTag) {
        switch (state) {
            case ConnectorState.Available _, ConnectorState.Plugged _ -> authorizeThenStart(idTag);
            case ConnectorState.Transacting running -> presentToStop(idTag, running.transaction());
            case ConnectorState.Authorized authorized -> {
                if (authorized.authorization().idTag().equalsIgnoreCase(idTag)) {
                    become(authorized.giveUp());
                }
            }
            case ConnectorState.Finishing _, ConnectorState.Unavailable _ -> {}
        }
    }

    private void authorizeThenStart(String idTag) {
        mailbox.then(authorizer.authorize(idTag), info -> {
            if (info.status() == AuthorizationStatus.Accepted) {
                start(new Authorization(idTag, info.parentIdTag()));
            }
        });
    }

    private void presentToStop(String idTag, Transaction running) {
        if (running.idTag().equalsIgnoreCase(idTag)) {
            stop(Reason.Local, idTag);
            return;
        }
        mailbox.then(authorizer.authorize(idTag), info -> {
            boolean accepted = info.status() == AuthorizationStatus.Accepted;
            if (accepted && runs(running) && running.mayBeStoppedBy(idTag, info)) {
                stop(Reason.Local, idTag);
            }
        });
    }

    /** Whether a remote start would find this connector free (section 5.11). */
    boolean isFree() {
        return state instanceof ConnectorState.Available || state instanceof ConnectorState.Plugged;
    }

    /** Starts for an id tag that the central system named; asks it first if so configured (section 9.1.3). */
    void startRemotely(String idTag) {
        if (configuration.isOn(ConfigurationKey.AuthorizeRemoteTxRequests)) {
            authorizeThenStart(idTag);
        } else {
            start(new Authorization(idTag, null));
        }
    }

    private void start(Authorization authorization) {
        switch (state) {
            case ConnectorState.Available available -> {
                become(available.authorize(authorization));
                connectionTimeOut =
                        mailbox.after(configuration.seconds(ConfigurationKey.ConnectionTimeOut), this::cableNeverCame);
            }
            case ConnectorState.Plugged plugged -> started(plugged.start(newTransaction(authorization)));
            case ConnectorState.Authorized _,
                    ConnectorState.Transacting _,
                    ConnectorState.Finishing _,
                    ConnectorState.Unavailable _ -> {}
        }
    }

    private void cableNeverCame() {
        if (state instanceof ConnectorState.Authorized authorized) {
            become(authorized.giveUp());
        }
    }

    private Transaction newTransaction(Authorization authorization) {
        return new Transaction(authorization.idTag(), authorization.parentIdTag(), meter.registerWh(), reports.now());
    }

    private void started(ConnectorState.Charging charging) {
        meter.restart();
        Transaction transaction = charging.transaction();
        reports.started(id, transaction, info -> startConfirmed(transaction, info));
        keepForStop(charging, ReadingContext.TransactionBegin);
        become(charging);
        planSample();
        planTick();
    }

    private void startConfirmed(Transaction transaction, IdTagInfo info) {
        if (info.status() == AuthorizationStatus.Accepted || !runs(transaction)) {
            return;
        }
        if (configuration.isOn(ConfigurationKey.StopTransactionOnInvalidId)) {
            stop(Reason.DeAuthorized, null);
        } else if (count() instanceof ConnectorState.Transacting transacting) {
            become(transacting.deny());
        }
    }

    private boolean runs(Transaction transaction) {
        return transaction().filter(transaction::equals).isPresent();
    }

    /** Ends the transaction, if one runs. */
    void stop(Reason reason, @Nullable String idTag) {
        if (count() instanceof ConnectorState.Transacting transacting) {
            nextSample.cancel();
            nextTick.cancel();
            keepForStop(transacting, ReadingContext.TransactionEnd);
            reports.stopped(
                    transacting.transaction(), new Transaction.End(reason, idTag, meter.registerWh(), reports.now()));
            ConnectorState.Finishing finishing = transacting.stop();
            become(operative ? finishing : new ConnectorState.Unavailable(finishing.car()));
        }
    }

    /** Changes the availability now, or after the running transaction (section 5.2). It survives a reboot. */
    void changeAvailability(boolean wanted) {
        operative = wanted;
        switch (state) {
            case ConnectorState.Transacting _ -> {}
            case ConnectorState.Unavailable unavailable -> {
                if (wanted) {
                    become(unavailable.operative());
                }
            }
            case ConnectorState.Available _,
                    ConnectorState.Plugged _,
                    ConnectorState.Authorized _,
                    ConnectorState.Finishing _ -> {
                if (!wanted) {
                    become(new ConnectorState.Unavailable(state.car()));
                }
            }
        }
    }

    /** What a reboot leaves: the cable, and whether the connector is in service. */
    void reboot() {
        connectionTimeOut.cancel();
        switch (state) {
            case ConnectorState.Finishing finishing -> become(finishing.reboot());
            case ConnectorState.Authorized authorized -> become(authorized.giveUp());
            case ConnectorState.Available _,
                    ConnectorState.Plugged _,
                    ConnectorState.Transacting _,
                    ConnectorState.Unavailable _ -> {}
        }
    }

    /** The sample interval may have changed. */
    void configurationChanged() {
        if (state instanceof ConnectorState.Transacting) {
            nextSample.cancel();
            planSample();
        }
    }

    /** A MeterValues of now with what a configuration key lists, or empty when there is nothing to tell. */
    Optional<MeterValues.Request> meterValues(ConfigurationKey quantities, ReadingContext context) {
        ConnectorState now = count();
        return meter.read(now, quantities, context).map(value -> reports.meterValues(id, transaction(), value));
    }

    /** Reports clock-aligned values, with a transaction only while one runs (section 9.1.5). */
    void sampleByClock() {
        report(
                ConfigurationKey.MeterValuesAlignedData,
                ConfigurationKey.StopTxnAlignedData,
                ReadingContext.SampleClock);
    }

    private void sample() {
        report(
                ConfigurationKey.MeterValuesSampledData,
                ConfigurationKey.StopTxnSampledData,
                ReadingContext.SamplePeriodic);
        planSample();
    }

    private void report(ConfigurationKey sent, ConfigurationKey keptForStop, ReadingContext context) {
        ConnectorState now = count();
        Optional<Transaction> running = transaction();
        meter.read(now, sent, context).ifPresent(value -> reports.metered(id, running, value));
        running.ifPresent(transaction -> meter.read(now, keptForStop, context).ifPresent(transaction::keep));
    }

    private void keepForStop(ConnectorState.Transacting now, ReadingContext context) {
        meter.read(now, ConfigurationKey.StopTxnSampledData, context)
                .ifPresent(value -> now.transaction().keep(value));
    }

    private void planSample() {
        Duration interval = configuration.seconds(ConfigurationKey.MeterValueSampleInterval);
        if (interval.isPositive() && state instanceof ConnectorState.Transacting) {
            nextSample = mailbox.after(interval, this::sample);
        }
    }

    private void planTick() {
        nextTick = mailbox.after(TICK, () -> {
            if (count() instanceof ConnectorState.Transacting) {
                planTick();
            }
        });
    }

    /** Brings meter and car up to now; a car that has become full suspends the charging. */
    private ConnectorState count() {
        if (state instanceof ConnectorState.Charging charging) {
            ConnectorState.Charging later = charging.charged(meter.count(charging.connectedCar()));
            state = later;
            if (later.connectedCar().isFull()) {
                become(later.full());
            }
        }
        return state;
    }

    private void become(ConnectorState next) {
        connectionTimeOut.cancel();
        state = next;
        changed.accept(this);
    }
}
