package io.ampgate.operations;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class MainPathIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TestGateway gateway;
    private TestChargePoint chargePoint;

    @BeforeEach
    void open() {
        gateway = new TestGateway(bootstrapServers);
        chargePoint = gateway.chargePoint();
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void registersAChargePointWithAPasswordThatOnlyThisAnswerShows() {
        // Given
        String path = "/api/v1/charge-points/" + chargePoint.id();

        // When
        Response put = given().contentType("application/json").body("""
                        {"name":"Entrance","securityProfile":1,"heartbeatInterval":60}""").put(path);

        // Then
        put.then()
                .statusCode(201)
                .body("password", matchesPattern("[0-9a-f]{40}"))
                .body("hasPassword", equalTo(true));
        RegistryEntry entry = gateway.registered(chargePoint.id(), _ -> true);
        assertThat(entry).isInstanceOfSatisfying(RegistryEntry.Registered.class, registered -> {
            assertThat(registered.state()).isEqualTo(RegistryEntry.RegistrationState.accepted);
            assertThat(registered.heartbeatInterval()).isEqualTo(60);
            assertThat(registered.credential())
                    .isNotNull()
                    .satisfies(credential -> assertThat(credential.matches(
                                    put.path("password").toString().getBytes(StandardCharsets.UTF_8)))
                            .isTrue());
        });
        when().get(path)
                .then()
                .statusCode(200)
                .body("name", equalTo("Entrance"))
                .body("password", equalTo(null));
    }

    @Test
    void storesBootAndStatusOfAConnectedChargePoint() {
        // Given
        register();
        chargePoint.connects();

        // When
        chargePoint.boots();
        chargePoint.reports(1, "Available", Instant.parse("2026-01-01T00:00:00Z"));
        chargePoint.reports(1, "Preparing", TestChargePoint.now());

        // Then
        gateway.registered(
                chargePoint.id(), entry -> entry instanceof RegistryEntry.Registered registered && registered.booted());
        gateway.event(
                StationEvent.ConnectorStatusChanged.class,
                chargePoint.id(),
                event -> event.status().name().equals("Preparing"));
        when().get("/api/v1/charge-points/" + chargePoint.id())
                .then()
                .body("vendor", equalTo("Ampgate"))
                .body("connection.connected", equalTo(true))
                .body("connectors[0].status", equalTo("Preparing"));
        when().get("/api/v1/charge-points/" + chargePoint.id() + "/status-history")
                .then()
                .body("items.size()", equalTo(2))
                .body("items[0].status", equalTo("Preparing"));
    }

    @Test
    void answersWithTheOutcomeOfACommandThatIsWaitedFor() {
        // Given
        register();
        connectAndBoot();

        // When
        CompletableFuture<Response> outcome =
                CompletableFuture.supplyAsync(() -> given().contentType("application/json")
                        .header("Prefer", "wait=20")
                        .header("X-Operator", "ada")
                        .queryParam("reason", "driver called")
                        .body("""
                        {"connectorId":99,"idTag":"ADA"}""")
                        .post("/api/v1/charge-points/" + chargePoint.id() + "/commands/RemoteStartTransaction"));
        GatewayMessage.SendCommand command = chargePoint.expects(Action.RemoteStartTransaction);
        chargePoint.answers(command, """
                {"status":"Rejected"}""");

        // Then
        assertThat(command.payload().text()).isEqualTo("""
                {"connectorId":99,"idTag":"ADA"}""");
        outcome.join()
                .then()
                .statusCode(200)
                .header("Location", endsWith("/api/v1/commands/" + command.commandId()))
                .body("state", equalTo("answered"))
                .body("final", equalTo(true))
                .body("status", equalTo("Rejected"))
                .body("operator", equalTo("ada"))
                .body("reason", equalTo("driver called"))
                .body("effect.state", equalTo("none"));
    }

    @Test
    void saysAtOnceThatAChargePointIsNotConnected() {
        // Given
        register();
        chargePoint.connects();
        chargePoint.disconnects("no pong within 15 s");
        await().atMost(Duration.ofSeconds(20))
                .until(() -> "no pong within 15 s"
                        .equals(when().get("/api/v1/charge-points/" + chargePoint.id())
                                .path("connection.reason")));

        // When
        Response answer = given().contentType("application/json")
                .body("""
                        {"type":"Soft"}""")
                .post("/api/v1/charge-points/" + chargePoint.id() + "/commands/Reset");

        // Then
        answer.then()
                .statusCode(200)
                .body("state", equalTo("notConnected"))
                .body("detail", containsString("no pong within 15 s"));
        when().get("/api/v1/commands?chargePoint=" + chargePoint.id())
                .then()
                .body("items.state", hasItem("notConnected"));
    }

    private void register() {
        Operator.registers(chargePoint);
    }

    private void connectAndBoot() {
        chargePoint.connects();
        chargePoint.boots();
        gateway.event(StationEvent.ChargePointBooted.class, chargePoint.id(), _ -> true);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Boolean.TRUE.equals(
                        when().get("/api/v1/charge-points/" + chargePoint.id()).path("connection.connected")));
    }
}
