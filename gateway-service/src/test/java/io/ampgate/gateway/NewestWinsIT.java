package io.ampgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.connection.ConnectionState.Connected;
import io.ampgate.contracts.connection.ConnectionState.Disconnected;
import io.ampgate.contracts.inbox.GatewayMessage.SessionSuperseded;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
final class NewestWinsIT extends GatewayTest {

    @Test
    void closesOlderConnectionAtOnceAndDropsItsReplies() {
        // Given
        registered("NEW-1");
        ChargePoint older = ChargePoint.connect(gateway, "NEW-1");
        older.calls("m1", "Authorize", "{\"idTag\":\"T\"}");
        ChargePointCall stale = services().call("NEW-1", Action.Authorize);

        // When
        ChargePoint newer = ChargePoint.connect(gateway, "NEW-1");

        // Then
        assertThat(older.closedWith()).startsWith("1000 superseded");
        services().answer(stale, "{\"idTagInfo\":{\"status\":\"Accepted\"}}");
        newer.calls("m2", "Heartbeat", "{}");
        assertThat(newer.hears()).startsWith("[3,\"m2\",");
        newer.leaves();
        await().until(() -> services().connections("NEW-1").size() == 3);
        assertThat(services().connections("NEW-1"))
                .extracting(ConnectionState::getClass)
                .containsExactly(Connected.class, Connected.class, Disconnected.class);
        assertThat(services().connections("NEW-1").get(2).sessionId())
                .isEqualTo(services().connections("NEW-1").get(1).sessionId());
    }

    @Test
    void closesConnectionThatIsSupersededElsewhere() {
        // Given
        registered("NEW-2");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "NEW-2");
        Connected connected = services().connected("NEW-2");
        chargePoint.calls("m1", "Authorize", "{\"idTag\":\"T\"}");
        ChargePointCall call = services().call("NEW-2", Action.Authorize);

        // When
        services().tell(call, new SessionSuperseded(connected.gateway().id(), "NEW-2", SessionId.next()));

        // Then
        assertThat(chargePoint.closedWith()).startsWith("1000 superseded");
        assertThat(services().connections("NEW-2")).hasSize(1);
    }

    @Test
    void keepsConnectionThatIsNewerThanTheNotice() {
        // Given
        SessionId before = SessionId.next();
        registered("NEW-3");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "NEW-3");
        chargePoint.calls("m1", "Authorize", "{\"idTag\":\"T\"}");
        ChargePointCall call = services().call("NEW-3", Action.Authorize);

        // When
        services().tell(call, new SessionSuperseded(call.gateway().id(), "NEW-3", before));
        services().answer(call, "{\"idTagInfo\":{\"status\":\"Accepted\"}}");

        // Then
        assertThat(chargePoint.hears()).startsWith("[3,\"m1\",");
        assertThat(chargePoint.isClosed()).isFalse();
    }
}
