package io.ampgate.operations.configuration;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.ampgate.operations.Operator;
import io.ampgate.operations.TestChargePoint;
import io.ampgate.operations.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class ConfigurationIT {

    private static final String KEY = "0123456789abcdef0123456789abcdef01234567";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

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
    void keepsWhatWasRead() {
        // When
        answered(Action.GetConfiguration, "{}", """
                {"configurationKey":[{"key":"HeartbeatInterval","readonly":false,"value":"300"},
                {"key":"AuthorizationKey","readonly":false,"value":"secret"}],"unknownKey":["Foo"]}""");

        // Then
        configuration()
                .body("items.find { it.key == 'HeartbeatInterval' }.value", equalTo("300"))
                .body("items.find { it.key == 'AuthorizationKey' }.value", equalTo(null))
                .body("unknownKeys[0]", equalTo("Foo"));
    }

    @Test
    void showsThatAValueWaitsForABootAndThatItCame() {
        // Given
        answered(
                Action.ChangeConfiguration,
                "{\"key\":\"WebSocketPingInterval\",\"value\":\"60\"}",
                "{\"status\":\"RebootRequired\"}");
        configuration().body("items[0].value", equalTo("60")).body("items[0].rebootRequired", equalTo(true));

        // When
        chargePoint.boots();

        // Then
        Operator.sees(() -> Boolean.FALSE.equals(when().get(path()).path("items[0].rebootRequired")));
    }

    @Test
    void changesNothingWhenAChangeIsRejected() {
        // When
        answered(
                Action.ChangeConfiguration, "{\"key\":\"NoSuchKey\",\"value\":\"1\"}", "{\"status\":\"NotSupported\"}");

        // Then
        configuration().body("items.size()", equalTo(0));
    }

    @Test
    void replacesThePasswordThatTheChargePointAcceptedAndShowsItNowhere() {
        // When
        GatewayMessage.SendCommand command = answered(
                Action.ChangeConfiguration,
                "{\"key\":\"AuthorizationKey\",\"value\":\"" + KEY + "\"}",
                "{\"status\":\"Accepted\"}");

        // Then
        assertThat(command.payload().text()).contains(KEY);
        when().get("/api/v1/commands/" + command.commandId()).then().body("request.value", not(containsString(KEY)));
        RegistryEntry entry = gateway.registered(
                chargePoint.id(),
                each -> each instanceof RegistryEntry.Registered registered && registered.credential() != null);
        assertThat(((RegistryEntry.Registered) entry).credential())
                .isNotNull()
                .satisfies(credential -> assertThat(credential.matches(KEY.getBytes(StandardCharsets.US_ASCII)))
                        .isTrue());
        configuration().body("items[0].value", equalTo(null));
    }

    private GatewayMessage.SendCommand answered(Action action, String request, String response) {
        Operator.orders(chargePoint, action, request).then().statusCode(202);
        GatewayMessage.SendCommand command = chargePoint.expects(action);
        chargePoint.answers(command, response);
        Operator.seesCommand(command.commandId(), "final", true);
        return command;
    }

    private ValidatableResponse configuration() {
        return when().get(path()).then().statusCode(200);
    }

    private String path() {
        return "/api/v1/charge-points/" + chargePoint.id() + "/configuration";
    }
}
