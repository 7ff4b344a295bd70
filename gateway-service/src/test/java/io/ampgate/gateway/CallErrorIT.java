package io.ampgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.frame.ObservedFrame.Kind;
import io.ampgate.contracts.registry.RegistryEntry.RegistrationState;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
final class CallErrorIT extends GatewayTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[2,`m1`,`Fly`,{}]|NotImplemented|Fly",
                "[2,`m1`,`authorize`,{`idTag`:`T`}]|NotImplemented|authorize",
                "[2,`m1`,`Reset`,{`type`:`Hard`}]|NotSupported|Reset",
                "[2,`m1`,`Authorize`,{}]|OccurenceConstraintViolation|idTag",
                "[2,`m1`,`Authorize`,{`idTag`:12}]|TypeConstraintViolation|idTag",
                "[2,`m1`,`Authorize`,{`idTag`:`123456789012345678901`}]|PropertyConstraintViolation|idTag",
                "[2,`m1`,`Authorize`]|FormationViolation|payload",
                "[2,`m1`,`Authorize`,{`idTag`:`T`},5]|FormationViolation|elements",
                "[2,`m1`,`Authorize`,[]]|FormationViolation|payload",
                "[2,`m1`,17,{}]|FormationViolation|action",
                "[2,`m1`,`StatusNotification`,{`connectorId`:-1,`errorCode`:`NoError`,`status`:`Available`}]"
                        + "|PropertyConstraintViolation|connectorId",
                "[2,`m1`,`StatusNotification`,{`connectorId`:1,`errorCode`:`NoError`,`status`:`Flying`}]"
                        + "|PropertyConstraintViolation|status",
                "[2,`m1`,`MeterValues`,{`connectorId`:1,`meterValue`:[]}]|OccurenceConstraintViolation|meterValue",
            })
    void refusesWithTheErrorOfTheSpecification(String frame, String code, String named) {
        // Given
        registered("ERR-1");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "ERR-1");

        // When
        chargePoint.says(frame.replace('`', '"'));

        // Then
        assertThat(chargePoint.hears())
                .startsWith("[4,\"m1\",\"" + code + "\",")
                .contains(named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "{}",
                "[]",
                "[9,\"x\",{}]",
                "[\"2\",\"x\",\"Heartbeat\",{}]",
                "[3,\"nobody-asked\",{}]",
                "[4,\"nobody-asked\",\"GenericError\",\"\",{}]"
            })
    void staysOpenAfterFrameThatCannotBeAnswered(String frame) {
        // Given
        registered("ERR-2");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "ERR-2");

        // When
        chargePoint.says(frame);

        // Then
        chargePoint.calls("m1", "Heartbeat", "{}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m1\",");
        await().until(() -> services().read(Topic.FRAMES, "ERR-2", ObservedFrame.class).stream()
                .anyMatch(observed -> observed.text().equals(frame) && observed.kind() != Kind.call));
    }

    @Test
    void refusesMessageIdThatIsBeingHandled() {
        // Given
        registered("ERR-3");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "ERR-3");
        chargePoint.calls("m1", "Authorize", "{\"idTag\":\"T\"}");

        // When
        chargePoint.calls("m1", "Authorize", "{\"idTag\":\"T\"}");

        // Then
        assertThat(chargePoint.hears())
                .startsWith("[4,\"m1\",\"GenericError\",")
                .contains("being handled already");
        services().answer(services().call("ERR-3", Action.Authorize), "{\"idTagInfo\":{\"status\":\"Accepted\"}}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m1\",");
    }

    @Test
    void servesPendingChargePointItsBootAndHeartbeatOnly() {
        // Given
        registered("ERR-4", RegistrationState.pending, null, false);
        ChargePoint chargePoint = ChargePoint.connect(gateway, "ERR-4");

        // When
        chargePoint.calls("m1", "Authorize", "{\"idTag\":\"T\"}");

        // Then
        assertThat(chargePoint.hears()).startsWith("[4,\"m1\",\"SecurityError\",");
        chargePoint.calls("m2", "BootNotification", "{\"chargePointVendor\":\"A\",\"chargePointModel\":\"B\"}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m2\",{\"status\":\"Pending\"");
        chargePoint.calls("m3", "Heartbeat", "{}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m3\",{\"currentTime\"");
    }

    @Test
    void tellsChargePointWhenNoServiceAnswersInTime() {
        // Given
        registered("ERR-5");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "ERR-5");

        // When
        chargePoint.calls("m1", "DataTransfer", "{\"vendorId\":\"acme\"}");

        // Then
        assertThat(chargePoint.hears()).startsWith("[4,\"m1\",\"InternalError\",\"not processed in time");
    }

    @Test
    void closesConnectionAfterFrameThatIsTooBig() {
        // Given
        registered("ERR-6");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "ERR-6");

        // When
        chargePoint.says("[2,\"m1\",\"DataTransfer\",{\"vendorId\":\"acme\",\"data\":\"" + "x".repeat(70_000) + "\"}]");

        // Then
        assertThat(chargePoint.closedWith()).startsWith("1009");
    }
}
