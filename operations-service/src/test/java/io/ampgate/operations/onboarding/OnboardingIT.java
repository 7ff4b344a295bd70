package io.ampgate.operations.onboarding;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.ampgate.operations.Operator;
import io.ampgate.operations.TestChargePoint;
import io.ampgate.operations.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class OnboardingIT {

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
    }

    @AfterEach
    void close() {
        Operator.puts("/api/v1/settings", "{\"onboarding\":\"pending\"}").then().statusCode(200);
        gateway.close();
    }

    @Test
    void listsWhoIsHeldPendingUntilAnOperatorAdoptsIt() {
        // Given
        chargePoint.connects();
        Operator.sees(() -> detail() != null);
        assertThat(detail()).startsWith("it connected; it is held Pending");

        // When
        Operator.registers(chargePoint);

        // Then
        assertThat(detail()).isNull();
        Operator.sees(chargePoint).then().body("connection.connected", equalTo(true));
    }

    @Test
    void registersUnknownOnesByThemselvesUnderAccept() {
        // Given
        Operator.puts("/api/v1/settings", "{\"onboarding\":\"accept\"}").then().statusCode(200);
        gateway.registered(
                RegistryEntry.ONBOARDING_KEY,
                entry -> entry instanceof RegistryEntry.Onboarding onboarding
                        && onboarding.policy() == RegistryEntry.Policy.accept);

        // When
        chargePoint.boots();

        // Then
        gateway.registered(
                chargePoint.id(), entry -> entry instanceof RegistryEntry.Registered registered && registered.booted());
        gateway.event(
                StationEvent.ChargePointChanged.class,
                chargePoint.id(),
                event -> event.change() == StationEvent.Change.registered);
        Operator.sees(chargePoint).then().body("state", equalTo("accepted")).body("model", equalTo("Test"));
    }

    @Test
    void listsRefusedHandshakesAndCountsThem() {
        // When
        refused(Instant.parse("2026-05-01T12:00:00Z"));
        refused(Instant.parse("2026-05-01T12:00:05Z"));

        // Then
        Operator.sees(() -> Integer.valueOf(2).equals(entry("attempts")));
        assertThat(entry("reason")).isEqualTo("CredentialWrong");
        when().delete("/api/v1/unknown-charge-points/" + chargePoint.id())
                .then()
                .statusCode(204);
        assertThat(detail()).isNull();
    }

    @Test
    void answersAVendorMessageThatNobodyKnows() {
        // Given
        Operator.registers(chargePoint);
        chargePoint.connects();

        // When
        String messageId = chargePoint.sends(Action.DataTransfer, "{\"vendorId\":\"com.example\"}");

        // Then
        GatewayMessage.Reply reply = gateway.message(
                GatewayMessage.Reply.class, message -> message.messageId().equals(messageId));
        assertThat(reply.payload().text()).isEqualTo("{\"status\":\"UnknownVendorId\"}");
    }

    @Test
    void rejectsToSignACertificate() {
        // Given
        Operator.registers(chargePoint);
        chargePoint.connects();

        // When
        String messageId = chargePoint.sends(Action.SignCertificate, "{\"csr\":\"PEM\"}");

        // Then
        GatewayMessage.Reply reply = gateway.message(
                GatewayMessage.Reply.class, message -> message.messageId().equals(messageId));
        assertThat(reply.payload().text()).isEqualTo("{\"status\":\"Rejected\"}");
    }

    @Test
    void tellsTheOldGatewayOfANewerSession() {
        // Given
        Operator.registers(chargePoint);
        chargePoint.connects();
        try (TestGateway other = new TestGateway(bootstrapServers)) {

            // When
            TestChargePoint moved = other.chargePoint(chargePoint.id()).connects();

            // Then
            GatewayMessage.SessionSuperseded notice =
                    gateway.message(GatewayMessage.SessionSuperseded.class, _ -> true);
            assertThat(notice.sessionId()).isEqualTo(moved.session());
        }
    }

    @Test
    void forgetsADeletedChargePointInTheRegistryToo() {
        // Given
        Operator.registers(chargePoint);
        gateway.registered(chargePoint.id(), _ -> true);

        // When
        when().delete("/api/v1/charge-points/" + chargePoint.id()).then().statusCode(204);

        // Then
        gateway.unregistered(chargePoint.id());
        Operator.sees(chargePoint).then().statusCode(404);
    }

    @Test
    void publishesWhatAProcessThatDiedHadNotPublished() throws SQLException {
        // Given
        Operator.registers(chargePoint);

        // When
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("update operations.charge_point set heartbeat_interval = 77 where charge_point_id = '"
                    + chargePoint.id() + "'");
            statement.execute(
                    "insert into operations.registry_pending (registry_key) values ('" + chargePoint.id() + "')");
        }

        // Then
        gateway.registered(
                chargePoint.id(),
                entry -> entry instanceof RegistryEntry.Registered registered && registered.heartbeatInterval() == 77);
    }

    private void refused(Instant at) {
        gateway.produce(
                Topic.REFUSALS,
                chargePoint.id(),
                new ConnectionRefused(
                        chargePoint.id(),
                        "192.0.2.9",
                        gateway.address().id(),
                        at,
                        ConnectionRefused.Reason.CredentialWrong,
                        "wrong password"));
    }

    private @Nullable String detail() {
        return (String) entry("detail");
    }

    private @Nullable Object entry(String field) {
        return when().get("/api/v1/unknown-charge-points?limit=500")
                .path("items.find { it.id == '" + chargePoint.id() + "' }?." + field);
    }
}
