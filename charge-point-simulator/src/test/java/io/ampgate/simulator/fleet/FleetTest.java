package io.ampgate.simulator.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.simulator.centralsystem.FakeCentralSystem;
import io.ampgate.simulator.configuration.ConfigurationKey;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FleetTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FakeCentralSystem central = new FakeCentralSystem();
    private final SharedThreads threads = new SharedThreads();
    private final List<String> news = Collections.synchronizedList(new ArrayList<>());
    private final FleetStatistics statistics = new FleetStatistics(news::add);

    @AfterEach
    void close() {
        threads.close();
        central.close();
    }

    @Test
    void aBusyFleetChargesAndLeavesAgain() {
        // Given
        Fleet fleet = fleet(Scenario.BUSY, 20, 10);
        // When
        fleet.powerOn();
        // Then
        await().atMost(PATIENCE)
                .until(() -> central.received(StopTransaction.Request.class).size() >= 40);
        assertThat(central.received(BootNotification.Request.class)).hasSize(20);
        assertThat(central.received(MeterValues.Request.class)).isNotEmpty();
        assertThat(statistics.snapshot().connected()).isEqualTo(20);
        assertThat(statistics.snapshot().errors()).isZero();
        fleet.powerOff();
        await().until(() -> central.openConnections() == 0);
        assertThat(statistics.snapshot().connected()).isZero();
    }

    @Test
    void onADaySomeConnectorsAreSoonTakenAndSomeStayFree() {
        // Given
        Fleet fleet = fleet(Scenario.DAY, 10, 1);
        // When
        fleet.powerOn();
        // Then
        await().atMost(PATIENCE).until(() -> statistics.snapshot().charging() >= 5);
        assertThat(statistics.snapshot().charging()).isLessThan(20);
    }

    @Test
    void whoIsStartedRemotelyAtAnIdleChargePointPlugsIn() {
        // Given
        Fleet fleet = fleet(Scenario.IDLE, 1, 1);
        fleet.powerOn();
        central.awaits(3, StatusNotification.Request.class);
        // When
        central.commands(new RemoteStartTransaction.Request(2, "APP", null));
        // Then
        await().atMost(PATIENCE)
                .until(() -> central.received(StartTransaction.Request.class).size() == 1);
        assertThat(statistics.snapshot().commands()).isEqualTo(1);
    }

    @Test
    void theSameTroubleIsToldOnce() {
        // Given
        central.refuses(true);
        Fleet fleet = fleet(Scenario.IDLE, 5, 1);
        // When
        fleet.powerOn();
        // Then
        await().until(() -> !news.isEmpty());
        central.refuses(false);
        await().atMost(PATIENCE).until(() -> statistics.snapshot().connected() == 5);
        assertThat(news).hasSize(1);
        assertThat(news.getFirst()).contains("cannot connect: refused with HTTP status 404; it tries again");
    }

    private Fleet fleet(Scenario scenario, int chargePoints, double speed) {
        List<String> ids = new ArrayList<>();
        for (int number = 1; number <= chargePoints; number++) {
            ids.add("CP" + number);
        }
        FleetPlan plan = new FleetPlan(
                central.url(),
                ids,
                null,
                2,
                scenario,
                List.of("TAG1", "TAG2"),
                speed,
                42,
                Duration.ofMillis(100),
                Map.of(ConfigurationKey.MeterValueSampleInterval, "1"));
        return new Fleet(plan, threads.world(Clock.systemUTC(), speed), statistics);
    }
}
