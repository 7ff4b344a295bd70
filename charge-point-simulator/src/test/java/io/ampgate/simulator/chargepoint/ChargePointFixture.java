package io.ampgate.simulator.chargepoint;

import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.simulator.centralsystem.FakeCentralSystem;
import io.ampgate.simulator.charging.Car;
import io.ampgate.simulator.charging.ChargingCurve;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.connection.Endpoint;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A charge point with two connectors at a fake central system, and time in the hands of the test. */
final class ChargePointFixture implements AutoCloseable {
    static final Behaviour BEHAVIOUR = new Behaviour(
            Duration.ofSeconds(1),
            Duration.ofSeconds(30),
            Duration.ofSeconds(30),
            Duration.ofSeconds(3),
            Duration.ofSeconds(11),
            Duration.ofSeconds(30));
    static final Car CAR = new Car(50_000, 20, 80, 11_000, 3, ChargingCurve.ALTERNATING_CURRENT);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    final ManualTime time = new ManualTime();
    final Events events = new Events();
    final FakeCentralSystem central;
    final SimulatedChargePoint chargePoint;

    /** Without pings unless a test wants some: time that a test moves runs ahead of real pongs. */
    ChargePointFixture(Map<ConfigurationKey, String> settings) {
        central = new FakeCentralSystem();
        Map<ConfigurationKey, String> all = new EnumMap<>(Map.of(ConfigurationKey.WebSocketPingInterval, "0"));
        all.putAll(settings);
        chargePoint = new SimulatedChargePoint(
                new World(http, Runnable::run, time, time, 1),
                Endpoint.of(central.url(), "CP 1"),
                Hardware.alternatingCurrent("Test", "T-1", 2, 11_000),
                BEHAVIOUR,
                all,
                new SplittableRandom(1),
                events);
    }

    /** Booted, and all statuses reported. */
    static ChargePointFixture online(Map<ConfigurationKey, String> settings) {
        ChargePointFixture fixture = new ChargePointFixture(settings);
        fixture.chargePoint.powerOn();
        fixture.central.awaits(3, StatusNotification.Request.class);
        return fixture;
    }

    static ChargePointFixture online() {
        return online(Map.of());
    }

    /** Online, with a confirmed transaction on connector 1. */
    static ChargePointFixture charging(Map<ConfigurationKey, String> settings) {
        ChargePointFixture fixture = online(settings);
        fixture.startCharging();
        return fixture;
    }

    static ChargePointFixture charging() {
        return charging(Map.of());
    }

    void startCharging() {
        chargePoint.plugIn(1, CAR);
        chargePoint.presentTag(1, "TAG");
        central.awaits(1, StartTransaction.Request.class);
        await().until(() -> chargePoint.state(1).join() instanceof ConnectorState.Transacting running
                && running.transaction().id().isPresent());
        awaitStatus(1, ChargePointStatus.Charging);
    }

    /** Waits until the connector is in this state. */
    void awaitState(int connectorId, Class<? extends ConnectorState> state) {
        await().until(() -> state.isInstance(chargePoint.state(connectorId).join()));
    }

    /** Waits until the central system was told this status last. */
    void awaitStatus(int connectorId, ChargePointStatus status) {
        await(connectorId + " " + status).until(() -> {
            List<ChargePointStatus> told = statuses(connectorId);
            return !told.isEmpty() && told.getLast() == status;
        });
    }

    /** What the central system was told of a connector. */
    List<ChargePointStatus> statuses(int connectorId) {
        return central.received(StatusNotification.Request.class).stream()
                .filter(status -> status.connectorId() == connectorId)
                .map(StatusNotification.Request::status)
                .toList();
    }

    /** Loses the connection, without a way back until {@link #reconnect}. */
    void goOffline() {
        int before = events.disconnections.get();
        central.refuses(true);
        central.dropConnections();
        await().until(() -> events.disconnections.get() > before);
    }

    /** Lets the charge point back and moves time until it is. */
    void reconnect() {
        central.refuses(false);
        await().until(() -> {
            time.advance(Duration.ofSeconds(1));
            return central.openConnections() == 1;
        });
    }

    @Override
    public void close() {
        chargePoint.powerOff();
        http.shutdownNow();
        central.close();
    }

    /** What the charge point's observer saw. */
    static final class Events implements ChargePointObserver {
        final AtomicInteger disconnections = new AtomicInteger();
        final List<String> failures = new CopyOnWriteArrayList<>();
        final List<ChargePointRequest<?>> discarded = new CopyOnWriteArrayList<>();

        @Override
        public void disconnected(String chargePointId, String reason) {
            disconnections.incrementAndGet();
        }

        @Override
        public void connectFailed(String chargePointId, String reason) {
            failures.add(reason);
        }

        @Override
        public void discarded(String chargePointId, ChargePointRequest<?> request) {
            discarded.add(request);
        }
    }
}
