package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointResponse;
import io.ampgate.simulator.charging.Car;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import io.ampgate.simulator.connection.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;

/**
 * A charge point that behaves by itself: boots, keeps connected, answers commands, meters cars and delivers what it has
 * to tell. Drivers act on it from any thread; what they do happens soon after, in the order of the calls.
 */
public final class SimulatedChargePoint {
    private final String id;
    private final Hardware hardware;
    private final Mailbox mailbox;
    private final Link link;
    private final Station station;
    private final Commands commands;
    private final ClockAlignedMetering clockAligned;

    /** A switched-off charge point; {@code settings} differ from the standard values of its configuration. */
    public SimulatedChargePoint(
            World world,
            Endpoint endpoint,
            Hardware hardware,
            Behaviour behaviour,
            Map<ConfigurationKey, String> settings,
            RandomGenerator random,
            ChargePointObserver observer) {
        this.id = endpoint.chargePointId();
        this.hardware = hardware;
        this.mailbox = new Mailbox(world.threads(), world.timer());
        ConfigurationStore configuration = new ConfigurationStore(settings);
        configuration.set(ConfigurationKey.NumberOfConnectors, Integer.toString(hardware.connectors()));
        this.link = new Link(
                new Link.Setup(world, mailbox, endpoint, hardware, behaviour, configuration, random),
                this::answer,
                observer,
                this::online);
        TransactionQueue queue =
                new TransactionQueue(link, mailbox, configuration, request -> observer.discarded(id, request));
        Authorizer authorizer = new Authorizer(link, configuration, world.clock());
        StatusReporter statuses = new StatusReporter(link, mailbox, world.clock());
        TransactionReports reports = new TransactionReports(queue, authorizer, world.clock());
        List<Connector> connectors = new ArrayList<>();
        for (int number = 1; number <= hardware.connectors(); number++) {
            Meter meter = new Meter(world, hardware, configuration, random);
            connectors.add(new Connector(number, mailbox, configuration, authorizer, reports, meter, connector -> {
                statuses.report(connector.id(), connector.state().status());
                observer.connectorChanged(id, connector.id(), connector.state());
            }));
        }
        this.clockAligned = new ClockAlignedMetering(mailbox, configuration, world.clock());
        this.station =
                new Station(connectors, link, queue, statuses, configuration, mailbox, behaviour, clockAligned::plan);
        this.commands = new Commands(link, configuration, authorizer, station, new Triggers(link, station, statuses));
    }

    public String id() {
        return id;
    }

    public Hardware hardware() {
        return hardware;
    }

    public void powerOn() {
        mailbox.execute(() -> {
            clockAligned.plan(station);
            link.powerOn();
        });
    }

    /** Leaves the central system in good order; transactions go on unseen until the power is on again. */
    public void powerOff() {
        mailbox.execute(link::powerOff);
    }

    /** Loses the connection abruptly; it reconnects by itself and delivers what was queued meanwhile. */
    public void dropConnection() {
        mailbox.execute(link::drop);
    }

    public void plugIn(int connectorId, Car car) {
        mailbox.execute(() -> station.connector(connectorId).ifPresent(connector -> connector.plugIn(car)));
    }

    public void unplug(int connectorId) {
        mailbox.execute(() -> station.connector(connectorId).ifPresent(Connector::unplug));
    }

    /** Presents an id tag at a connector: starts a transaction, or stops the one that runs. */
    public void presentTag(int connectorId, String idTag) {
        mailbox.execute(() -> station.connector(connectorId).ifPresent(connector -> connector.present(idTag)));
    }

    /** The state of a connector. @throws IllegalArgumentException when there is no such connector */
    public CompletableFuture<ConnectorState> state(int connectorId) {
        Connector connector = station.connector(connectorId)
                .orElseThrow(() -> new IllegalArgumentException(id + " has no connector " + connectorId));
        return CompletableFuture.supplyAsync(connector::state, mailbox);
    }

    /** Runs something later, in order with everything else that happens to this charge point. */
    public Timer.Cancellable after(Duration delay, Runnable task) {
        return mailbox.after(delay, task);
    }

    private void online(boolean justBooted) {
        station.online(justBooted);
    }

    private void answer(CentralSystemRequest<?> request, CompletableFuture<ChargePointResponse> response) {
        mailbox.execute(() -> {
            if (!link.mayAnswer()) {
                return;
            }
            try {
                Reply reply = commands.answer(request);
                response.complete(reply.response());
                reply.afterwards().run();
            } catch (RuntimeException e) {
                response.completeExceptionally(e);
                throw e;
            }
        });
    }
}
