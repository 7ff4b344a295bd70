package io.ampgate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.command.CommandProgress.Answered;
import io.ampgate.contracts.command.CommandProgress.ConnectionLost;
import io.ampgate.contracts.command.CommandProgress.Expired;
import io.ampgate.contracts.command.CommandProgress.NotConnected;
import io.ampgate.contracts.command.CommandProgress.Refused;
import io.ampgate.contracts.command.CommandProgress.Sent;
import io.ampgate.contracts.command.CommandProgress.TimedOut;
import io.ampgate.contracts.connection.ConnectionState.Connected;
import io.ampgate.contracts.registry.RegistryEntry.RegistrationState;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
final class CommandIT extends GatewayTest {

    private static final String RESET = "{\"type\":\"Soft\"}";

    @Test
    void sendsCommandsOneAtATime() {
        // Given
        registered("CMD-1");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "CMD-1");
        Connected connected = services().connected("CMD-1");
        String first = command(connected, Action.Reset, RESET, in(20));
        String second = command(connected, Action.ClearCache, "{}", in(20));
        assertThat(chargePoint.hears()).isEqualTo("[2,\"" + first + "\",\"Reset\"," + RESET + "]");
        assertThat(services().progress("CMD-1", second)).isEmpty();

        // When
        chargePoint.says("[3,\"" + first + "\",{\"status\":\"Accepted\"}]");

        // Then
        assertThat(chargePoint.hears()).isEqualTo("[2,\"" + second + "\",\"ClearCache\",{}]");
        assertThat(services().outcome("CMD-1", first))
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> assertThat(answered.response().text()).isEqualTo("{\"status\":\"Accepted\"}"));
        assertThat(services().progress("CMD-1", first).getFirst()).isInstanceOf(Sent.class);
        chargePoint.says("[4,\"" + second + "\",\"NotSupported\",\"no cache\",{}]");
        assertThat(services().outcome("CMD-1", second))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.errorCode()).isEqualTo("NotSupported"));
    }

    @Test
    void refusesAnswerThatIsNotValid() {
        // Given
        registered("CMD-2");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "CMD-2");
        String command = command(services().connected("CMD-2"), Action.Reset, RESET, in(20));
        chargePoint.hears();

        // When
        chargePoint.says("[3,\"" + command + "\",{\"status\":\"Perhaps\"}]");

        // Then
        assertThat(services().outcome("CMD-2", command)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.errorCode()).isEqualTo("FormationViolation");
            assertThat(refused.errorDescription()).contains("status");
        });
    }

    @Test
    void endsCommandThatIsNotAnsweredInTime() {
        // Given
        registered("CMD-3");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "CMD-3");
        Connected connected = services().connected("CMD-3");

        // When
        String unanswered = command(connected, Action.Reset, RESET, in(1));
        String next = command(connected, Action.ClearCache, "{}", in(20));

        // Then
        assertThat(services().outcome("CMD-3", unanswered)).isInstanceOf(TimedOut.class);
        assertThat(chargePoint.hears()).contains(unanswered);
        assertThat(chargePoint.hears()).contains(next);
    }

    @Test
    void neverSendsExpiredCommand() {
        // Given
        registered("CMD-4");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "CMD-4");

        // When
        String expired = command(services().connected("CMD-4"), Action.Reset, RESET, in(-1));

        // Then
        assertThat(services().outcome("CMD-4", expired)).isInstanceOf(Expired.class);
        assertThat(services().progress("CMD-4", expired)).hasSize(1);
        assertThat(chargePoint.hasUnheard()).isFalse();
    }

    @Test
    void waitsForBootOfChargePointThatWasNeverAccepted() {
        // Given
        registered("CMD-5", RegistrationState.accepted, null, false);
        ChargePoint chargePoint = ChargePoint.connect(gateway, "CMD-5");
        String command = command(services().connected("CMD-5"), Action.Reset, RESET, in(20));

        // When
        chargePoint.calls("m1", "BootNotification", "{\"chargePointVendor\":\"A\",\"chargePointModel\":\"B\"}");

        // Then
        assertThat(chargePoint.hears()).startsWith("[3,\"m1\",{\"status\":\"Accepted\"");
        assertThat(chargePoint.hears()).contains(command);
    }

    @Test
    void reportsCommandForSessionThatIsNotHere() {
        // Given
        registered("CMD-6");
        ChargePoint.connect(gateway, "CMD-6");
        Connected connected = services().connected("CMD-6");
        Connected earlier = new Connected(
                "CMD-6",
                new SessionId("0123"),
                connected.gateway(),
                connected.since(),
                connected.remoteAddress(),
                connected.protocol(),
                0);

        // When
        String command = command(earlier, Action.Reset, RESET, in(20));

        // Then
        assertThat(services().outcome("CMD-6", command)).isInstanceOf(NotConnected.class);
    }

    @Test
    void reportsCommandsOfConnectionThatBreaks() {
        // Given
        registered("CMD-7");
        ChargePoint chargePoint = ChargePoint.connect(gateway, "CMD-7");
        Connected connected = services().connected("CMD-7");
        String inFlight = command(connected, Action.Reset, RESET, in(20));
        String waiting = command(connected, Action.ClearCache, "{}", in(20));
        chargePoint.hears();

        // When
        chargePoint.dies();

        // Then
        assertThat(services().outcome("CMD-7", inFlight)).isInstanceOf(ConnectionLost.class);
        CommandProgress outcome = services().outcome("CMD-7", waiting);
        assertThat(outcome).isInstanceOf(NotConnected.class);
    }

    private String command(Connected to, Action action, String payload, Instant deadline) {
        return services().command(to, UUID.randomUUID().toString(), action, payload, deadline);
    }

    private static Instant in(int seconds) {
        return Instant.now().plusSeconds(seconds);
    }
}
