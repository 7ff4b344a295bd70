package io.ampgate.operations.command;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.operations.Operator;
import io.ampgate.operations.TestChargePoint;
import io.ampgate.operations.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class CommandIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    @Inject
    AgroalDataSource dataSource;

    private TestGateway gateway;
    private TestChargePoint chargePoint;

    @BeforeEach
    void open() {
        gateway = new TestGateway(bootstrapServers);
        chargePoint = gateway.chargePoint();
        Operator.registers(chargePoint);
        chargePoint.connects().boots();
        Operator.seesConnectedAndBooted(chargePoint);
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void isRoutedAgainToANewerConnection() {
        // Given
        Operator.orders(chargePoint, Action.ClearCache, "{}").then().statusCode(202);
        GatewayMessage.SendCommand first = chargePoint.expects(Action.ClearCache);
        try (TestGateway other = new TestGateway(bootstrapServers)) {
            TestChargePoint moved = other.chargePoint(chargePoint.id()).connects();
            Operator.sees(
                    () -> moved.session().value().equals(Operator.sees(moved).path("connection.sessionId")));

            // When
            chargePoint.progress(notConnected(first));
            chargePoint.progress(notConnected(first));

            // Then
            GatewayMessage.SendCommand second = moved.expects(Action.ClearCache);
            assertThat(second.commandId()).isEqualTo(first.commandId());
            moved.answers(second, "{\"status\":\"Accepted\"}");
            Operator.seesCommand(first.commandId(), "state", "answered");
            assertThat(other.messages(GatewayMessage.SendCommand.class, _ -> true))
                    .isEqualTo(1);
        }
    }

    @Test
    void reachesAChargePointThatHasOnlyJustConnected() {
        // Given
        TestChargePoint newcomer = gateway.chargePoint();
        Operator.registers(newcomer);
        newcomer.connects();

        // When
        Response ordered = Operator.orders(newcomer, Action.ClearCache, "{}");

        // Then
        ordered.then().statusCode(202).body("state", equalTo("queued"));
        newcomer.expects(Action.ClearCache);
    }

    @Test
    void endsNotConnectedWhenThereIsNoNewerConnection() {
        // Given
        Operator.orders(chargePoint, Action.ClearCache, "{}");
        GatewayMessage.SendCommand command = chargePoint.expects(Action.ClearCache);

        // When
        chargePoint.progress(notConnected(command));

        // Then
        Operator.seesCommand(command.commandId(), "state", "notConnected")
                .then()
                .body("detail", containsString("lost its connection"));
    }

    @Test
    void showsTheTransactionThatARemoteStartCaused() {
        // Given
        Operator.orders(chargePoint, Action.RemoteStartTransaction, "{\"connectorId\":1,\"idTag\":\"ADA\"}");
        GatewayMessage.SendCommand command = chargePoint.expects(Action.RemoteStartTransaction);
        chargePoint.answers(command, "{\"status\":\"Accepted\"}");
        Operator.seesCommand(command.commandId(), "effect.state", "awaited");

        // When
        started(4711);

        // Then
        Operator.seesCommand(command.commandId(), "effect.state", "observed")
                .then()
                .body("effect.detail", equalTo("transaction 4711 started on connector 1"));
        gateway.event(
                StationEvent.CommandChanged.class,
                chargePoint.id(),
                event -> event.command().text().contains("\"observed\""));
    }

    @Test
    void saysThatAnEffectDidNotCome() throws SQLException {
        // Given
        Operator.orders(chargePoint, Action.Reset, "{\"type\":\"Soft\"}");
        GatewayMessage.SendCommand command = chargePoint.expects(Action.Reset);
        chargePoint.answers(command, "{\"status\":\"Accepted\"}");
        Operator.seesCommand(command.commandId(), "effect.state", "awaited");

        // When
        execute("update operations.command set effect_at = now() - interval '1 second' where command_id = ?", command);

        // Then
        Operator.seesCommand(command.commandId(), "effect.state", "missing")
                .then()
                .body("effect.detail", equalTo("a BootNotification or a new connection did not come"));
    }

    @Test
    void endsACommandWhoseGatewayDied() throws SQLException {
        // Given
        Operator.orders(chargePoint, Action.ClearCache, "{}");
        GatewayMessage.SendCommand command = chargePoint.expects(Action.ClearCache);

        // When
        execute("update operations.command set deadline = now() - interval '1 hour' where command_id = ?", command);

        // Then
        Operator.seesCommand(command.commandId(), "state", "timedOut")
                .then()
                .body("final", equalTo(true))
                .body("detail", containsString("its gateway never said a word"));
    }

    @Test
    void warnsOfDoubtsAndSendsAllTheSame() {
        // Given
        chargePoint.reports(1, "Available", Instant.parse("2026-01-01T00:00:00Z"));
        Operator.sees(() -> Operator.sees(chargePoint).path("connectors[0]") != null);

        // When
        Response unlock = Operator.orders(chargePoint, Action.UnlockConnector, "{\"connectorId\":99}");
        Response stop = Operator.orders(chargePoint, Action.RemoteStopTransaction, "{\"transactionId\":1}");

        // Then
        unlock.then().statusCode(202).body("warnings", hasItem(containsString("connector 99 is not one")));
        stop.then().body("warnings", hasItem(containsString("transaction 1 is not known to run")));
        assertThat(chargePoint.expects(Action.UnlockConnector).payload().text()).isEqualTo("{\"connectorId\":99}");
    }

    @Test
    void refusesWhatTheSchemaRefusesAndNamesTheField() {
        Operator.orders(chargePoint, Action.Reset, "{\"type\":\"Warm\"}")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("field", equalTo("type"));
        Operator.orders(chargePoint, Action.Reset, "{\"type\":\"Hard\",\"now\":true}")
                .then()
                .statusCode(400)
                .body("field", equalTo("now"));
        Operator.orders(chargePoint, Action.Heartbeat, "{}")
                .then()
                .statusCode(404)
                .body("detail", containsString("RemoteStartTransaction"));
        Operator.orders(gateway.chargePoint(), Action.ClearCache, "{}").then().statusCode(404);
    }

    @Test
    void sendsOneCommandToManyChargePoints() {
        // Given
        TestChargePoint absent = gateway.chargePoint();
        Operator.registers(absent);

        // When
        Response batch = given().contentType("application/json")
                .body("{\"chargePointIds\":[\"%s\",\"%s\"],\"request\":{\"type\":\"Hard\"},\"reason\":\"update\"}"
                        .formatted(chargePoint.id(), absent.id()))
                .post("/api/v1/commands/Reset");

        // Then
        batch.then().statusCode(202).body("commands.size()", equalTo(2));
        chargePoint.answers(chargePoint.expects(Action.Reset), "{\"status\":\"Accepted\"}");
        String path = "/api/v1/command-batches/" + batch.path("batchId");
        Operator.sees(() -> when().get(path).path("counts.answered") != null);
        when().get(path)
                .then()
                .body("action", equalTo("Reset"))
                .body("counts.notConnected", equalTo(1))
                .body("items.size()", equalTo(2));
    }

    private CommandProgress notConnected(GatewayMessage.SendCommand command) {
        return new CommandProgress.NotConnected(
                command.commandId(), chargePoint.id(), command.sessionId(), command.gatewayId(), Instant.now());
    }

    private void started(int transactionId) {
        gateway.produce(
                Topic.CHARGING_EVENTS,
                chargePoint.id(),
                new ChargingEvent.TransactionStarted(
                        UUID.randomUUID(),
                        chargePoint.id(),
                        Instant.now(),
                        transactionId,
                        1,
                        "ADA",
                        0,
                        null,
                        AuthorizationStatus.Accepted));
    }

    private void execute(String sql, GatewayMessage.SendCommand command) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(command.commandId()));
            statement.executeUpdate();
        }
    }
}
