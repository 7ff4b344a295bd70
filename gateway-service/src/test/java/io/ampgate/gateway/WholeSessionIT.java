package io.ampgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.frame.ObservedFrame.Direction;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
final class WholeSessionIT extends GatewayTest {

    @Test
    void bootsAuthorizesChargesAndStops() {
        // Given
        registered("WHOLE-1");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "WHOLE-1");

        // When
        chargePoint.calls("m1", "BootNotification", """
                {"chargePointVendor":"Acme","chargePointModel":"One"}""");

        // Then
        assertThat(chargePoint.hears())
                .startsWith("[3,\"m1\",{\"status\":\"Accepted\",\"currentTime\":\"")
                .endsWith("\"interval\":600}]");

        chargePoint.calls("m2", "Heartbeat", "{}");
        assertThat(chargePoint.hears()).startsWith("[3,\"m2\",{\"currentTime\":");

        chargePoint.calls("m3", "Authorize", "{\"idTag\":\"TAG\"}");
        ChargePointCall authorize = services().call("WHOLE-1", Action.Authorize);
        services().answer(authorize, "{\"idTagInfo\":{\"status\":\"Accepted\"}}");
        assertThat(chargePoint.hears()).isEqualTo("[3,\"m3\",{\"idTagInfo\":{\"status\":\"Accepted\"}}]");

        chargePoint.calls("m4", "StartTransaction", """
                {"connectorId":1,"idTag":"TAG","meterStart":5,"timestamp":"2026-01-01T00:00:00Z"}""");
        services()
                .answer(
                        services().call("WHOLE-1", Action.StartTransaction),
                        "{\"transactionId\":7,\"idTagInfo\":{\"status\":\"Accepted\"}}");
        assertThat(chargePoint.hears())
                .isEqualTo("[3,\"m4\",{\"transactionId\":7,\"idTagInfo\":{\"status\":\"Accepted\"}}]");

        chargePoint.calls("m5", "MeterValues", """
                {"connectorId":1,"transactionId":7,"vendorSays":"kept","meterValue":[{"timestamp":"2026-01-01T00:01:00Z",\
                "sampledValue":[{"value":"10"}]}]}""");
        assertThat(chargePoint.hears()).isEqualTo("[3,\"m5\",{}]");

        chargePoint.calls("m6", "StopTransaction", """
                {"transactionId":7,"meterStop":20,"timestamp":"2026-01-01T00:02:00Z"}""");
        services()
                .answer(
                        services().call("WHOLE-1", Action.StopTransaction),
                        "{\"idTagInfo\":{\"status\":\"Accepted\"}}");
        assertThat(chargePoint.hears()).isEqualTo("[3,\"m6\",{\"idTagInfo\":{\"status\":\"Accepted\"}}]");

        chargePoint.leaves();
        await().until(() -> services().connections("WHOLE-1").size() == 2);
        assertThat(services().connections("WHOLE-1").getLast()).isInstanceOf(ConnectionState.Disconnected.class);
        await().until(() ->
                services().read(Topic.FRAMES, "WHOLE-1", ObservedFrame.class).size() == 12);
        List<ObservedFrame> frames = services().read(Topic.FRAMES, "WHOLE-1", ObservedFrame.class);
        assertThat(frames).extracting(ObservedFrame::sequence).doesNotHaveDuplicates();
        assertThat(frames)
                .filteredOn(frame -> frame.direction() == Direction.toChargePoint)
                .allSatisfy(frame -> assertThat(frame.latencyMillis()).isNotNull());
        assertThat(frames)
                .filteredOn(frame -> "m5".equals(frame.messageId()))
                .extracting(ObservedFrame::text)
                .anySatisfy(text -> assertThat(text).contains("vendorSays"));
    }

    @Test
    void confirmsStopTransactionThatNoServiceAnswers() {
        // Given
        registered("WHOLE-2");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "WHOLE-2");

        // When
        chargePoint.calls("m1", "StopTransaction", """
                {"transactionId":7,"meterStop":20,"timestamp":"2026-01-01T00:02:00Z"}""");

        // Then
        assertThat(chargePoint.hears()).isEqualTo("[3,\"m1\",{}]");
        assertThat(services().call("WHOLE-2", Action.StopTransaction).messageId())
                .isEqualTo("m1");
    }

    @Test
    void processesWhatArrivedBeforeTheClose() {
        // Given
        registered("WHOLE-3");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "WHOLE-3");

        // When
        chargePoint.calls("m1", "StopTransaction", """
                {"transactionId":8,"meterStop":20,"timestamp":"2026-01-01T00:02:00Z","reason":"HardReset"}""");
        chargePoint.leaves();

        // Then
        assertThat(services().call("WHOLE-3", Action.StopTransaction).messageId())
                .isEqualTo("m1");
    }
}
