package io.ampgate.dashboard.stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.dashboard.DashboardInfrastructure;
import io.ampgate.dashboard.Frames;
import io.ampgate.foundation.kafka.OutgoingRecord;
import io.ampgate.foundation.kafka.RecordSender;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.StatusNotification.ChargePointErrorCode;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.Socket;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
@QuarkusTestResource(DashboardInfrastructure.class)
class LiveStreamIT {

    private static final Instant AT = Instant.parse("2026-05-01T10:00:00Z");
    private static final int RING = 100;

    @Inject
    RecordSender sender;

    @TestHTTPResource("/api/v1/stream")
    URI stream;

    @TestHTTPResource(value = "/health/ready", management = true)
    URI ready;

    @TestHTTPResource(value = "/metrics", management = true)
    URI metrics;

    @BeforeEach
    void consumersAreAssigned() {
        await().untilAsserted(() -> given().get(ready).then().statusCode(200));
    }

    @Test
    void whatHappensIsToldInTheWordsOfRest() throws Exception {
        try (Browser browser = Browser.follows(URI.create(stream + "?chargePoint=LIVE-1"), null)) {
            // Given
            browser.receives("hello");

            // When
            send(Topic.CONNECTIONS, "LIVE-1", connected("LIVE-1"));
            Browser.Received connection = browser.receives("connection");
            send(Topic.STATION_EVENTS, "LIVE-1", status("LIVE-1", ChargePointStatus.Charging));
            Browser.Received connector = browser.receives("connector");
            send(Topic.CHARGING_EVENTS, "LIVE-1", meterValues("LIVE-1"));
            Browser.Received meterValues = browser.receives("meterValues");
            send(Topic.STATION_EVENTS, "LIVE-1", command("LIVE-1"));
            Browser.Received command = browser.receives("command");

            // Then
            assertThat(connection.data().get("connected").asBoolean()).isTrue();
            assertThat(connector.data().get("status").asText()).isEqualTo("Charging");
            assertThat(connector.data().get("since").asText()).isEqualTo("2026-05-01T10:00:00.000Z");
            assertThat(meterValues.data().get("powerW").asInt()).isEqualTo(7400);
            assertThat(command.data().get("state").asText()).isEqualTo("queued");
        }
    }

    @Test
    void framesComeOnlyToWhoWatchesTheChargePoint() throws Exception {
        Frames frames = new Frames("LIVE-2", AT);
        try (Browser watcher = Browser.follows(URI.create(stream + "?chargePoint=LIVE-2"), null);
                Browser other = Browser.follows(stream, null)) {
            // Given
            watcher.receives("hello");
            other.receives("hello");

            // When
            send(Topic.FRAMES, "LIVE-2", frames.calls("1", "Heartbeat"));
            send(Topic.FRAMES, "LIVE-2", frames.isAnswered("1", "Heartbeat", 3));

            // Then
            assertThat(watcher.receives("frame").data().get("outcome").asText()).isEqualTo("pending");
            Browser.Received answer = watcher.receives("frame");
            assertThat(answer.data().get("direction").asText()).isEqualTo("fromChargePoint");
            assertThat(answer.data().get("latencyMs").asInt()).isEqualTo(3);
            send(Topic.STATION_EVENTS, "LIVE-2", status("LIVE-2", ChargePointStatus.Available));
            other.receives("connector");
        }
    }

    @Test
    void aClientThatComesBackGetsWhatItMissed() throws Exception {
        // Given
        String last;
        try (Browser browser = Browser.follows(stream, null)) {
            browser.receives("hello");
            send(Topic.STATION_EVENTS, "LIVE-3", status("LIVE-3", ChargePointStatus.Preparing));
            last = browser.receives("connector").id();
        }
        try (Browser witness = Browser.follows(stream, null)) {
            witness.receives("hello");
            send(Topic.STATION_EVENTS, "LIVE-3", status("LIVE-3", ChargePointStatus.Charging));
            witness.receives("connector");
        }

        // When
        try (Browser again = Browser.follows(stream, last)) {
            // Then
            assertThat(again.receives("connector").data().get("status").asText())
                    .isEqualTo("Charging");
        }
    }

    @Test
    void aClientThatComesBackTooLateIsTold() throws Exception {
        // Given
        String last;
        try (Browser browser = Browser.follows(stream, null)) {
            last = browser.receives("hello").id();
            for (int number = 0; number <= RING; number++) {
                send(Topic.STATION_EVENTS, "LIVE-4", status("LIVE-4", ChargePointStatus.Charging));
            }
            for (int number = 0; number <= RING; number++) {
                browser.receives("connector");
            }
        }

        // When
        try (Browser again = Browser.follows(URI.create(stream + "?lastEventId=" + last), null)) {
            // Then
            again.receives("reset");
            send(Topic.STATION_EVENTS, "LIVE-4", status("LIVE-4", ChargePointStatus.Finishing));
            assertThat(again.receives("connector").data().get("status").asText())
                    .isEqualTo("Finishing");
        }
    }

    @Test
    void anIdleStreamShowsThatItLives() throws Exception {
        // Given
        try (Browser browser = Browser.follows(stream, null)) {
            // When
            String comment = browser.receivesComment();

            // Then
            assertThat(comment).isEqualTo(": still here");
        }
    }

    @Test
    void aClientThatTakesNothingIsDisconnected() throws Exception {
        try (Socket stuck = new Socket(stream.getHost(), stream.getPort());
                Browser witness = Browser.follows(stream, null)) {
            // Given
            stuck.getOutputStream().write("GET /api/v1/stream HTTP/1.1\r\nHost: test\r\n\r\n".getBytes(UTF_8));
            witness.receives("hello");

            // When
            for (int number = 0; number < 2 * RING; number++) {
                send(Topic.STATION_EVENTS, "LIVE-5", longCommand("LIVE-5"));
                witness.receives("command");
            }

            // Then
            await().untilAsserted(() ->
                    assertThat(given().get(metrics).asString()).contains("ampgate_stream_disconnected_total 1.0"));
        }
    }

    private void send(Topic topic, String chargePoint, Contract value) throws InterruptedException {
        sender.sendAll(List.of(OutgoingRecord.of(topic, chargePoint, value)));
    }

    private static Contract connected(String chargePoint) {
        return new ConnectionState.Connected(
                chargePoint, SessionId.next(), new GatewayAddress("gateway-0", 0), AT, "10.0.0.1", "ocpp1.6", 0);
    }

    private static Contract status(String chargePoint, ChargePointStatus status) {
        return new StationEvent.ConnectorStatusChanged(
                UUID.randomUUID(), chargePoint, AT, 1, status, ChargePointErrorCode.NoError, null, null, AT);
    }

    private static Contract meterValues(String chargePoint) {
        return new ChargingEvent.MeterValuesReceived(
                UUID.randomUUID(), chargePoint, AT, 1, 7, new BigDecimal("7400"), null, null, null, null);
    }

    private static Contract longCommand(String chargePoint) {
        return new StationEvent.CommandChanged(
                UUID.randomUUID(), chargePoint, AT, new RawJson("{\"detail\":\"" + "x".repeat(100_000) + "\"}"));
    }

    private static Contract command(String chargePoint) {
        return new StationEvent.CommandChanged(
                UUID.randomUUID(), chargePoint, AT, new RawJson("{\"commandId\":\"1\",\"state\":\"queued\"}"));
    }
}
