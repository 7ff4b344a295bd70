package io.ampgate.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value that travels comes back as it was, and says its type and version. */
class ContractJsonTest {

    private static final Instant AT = Instant.parse("2026-01-31T12:00:00.123Z");
    private static final UUID EVENT = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final SessionId SESSION = SessionId.next();
    private static final GatewayAddress GATEWAY = new GatewayAddress("gateway-3", 3);
    private static final RawJson PAYLOAD = new RawJson("{\"b\":1,\"a\":[1.50,\"ü\"]}");

    record Sample(Class<? extends Contract> type, Contract value) {}

    static Stream<Sample> messages() {
        return Stream.of(
                        new GatewayMessage.Reply("gateway-3", "CP1", SESSION, "m1", PAYLOAD),
                        new GatewayMessage.ReplyError(
                                "gateway-3", "CP1", SESSION, "m1", CallErrorCode.InternalError, "x"),
                        new GatewayMessage.SendCommand("gateway-3", "CP1", SESSION, "c1", Action.Reset, PAYLOAD, AT),
                        new GatewayMessage.SessionSuperseded("gateway-3", "CP1", SESSION))
                .map(value -> new Sample(GatewayMessage.class, value));
    }

    static Stream<Sample> progress() {
        return Stream.of(
                        new CommandProgress.Sent("c1", "CP1", SESSION, "gateway-3", AT),
                        new CommandProgress.Answered("c1", "CP1", SESSION, "gateway-3", AT, PAYLOAD),
                        new CommandProgress.Refused(
                                "c1", "CP1", SESSION, "gateway-3", AT, "NotSupported", "no", PAYLOAD),
                        new CommandProgress.NotConnected("c1", "CP1", SESSION, "gateway-3", AT),
                        new CommandProgress.TimedOut("c1", "CP1", SESSION, "gateway-3", AT),
                        new CommandProgress.ConnectionLost("c1", "CP1", SESSION, "gateway-3", AT),
                        new CommandProgress.Expired("c1", "CP1", SESSION, "gateway-3", AT, "queue full"))
                .map(value -> new Sample(CommandProgress.class, value));
    }

    static Stream<Sample> connections() {
        return Stream.of(
                new Sample(
                        ConnectionState.class,
                        new ConnectionState.Connected("CP1", SESSION, GATEWAY, AT, "127.0.0.1:1", "ocpp1.6", 1)),
                new Sample(
                        ConnectionState.class, new ConnectionState.Disconnected("CP1", SESSION, GATEWAY, AT, "closed")),
                new Sample(
                        ConnectionRefused.class,
                        new ConnectionRefused(
                                "CP1", "127.0.0.1", "gateway-3", AT, ConnectionRefused.Reason.CredentialWrong, "x")),
                new Sample(
                        RegistryEntry.class,
                        new RegistryEntry.Registered(
                                "CP1",
                                RegistryEntry.RegistrationState.accepted,
                                1,
                                Credential.of(new byte[] {1}, new byte[] {2}),
                                300,
                                true)),
                new Sample(RegistryEntry.class, RegistryEntry.Onboarding.INITIAL),
                new Sample(
                        ObservedFrame.class,
                        new ObservedFrame(
                                "CP1",
                                SESSION,
                                "gateway-3",
                                7,
                                ObservedFrame.Direction.fromChargePoint,
                                ObservedFrame.Kind.callResult,
                                AT,
                                "m1",
                                "Reset",
                                12L,
                                null,
                                "[3,\"m1\",{}]")));
    }

    static Stream<Sample> events() {
        return Stream.of(
                new Sample(
                        ChargingEvent.class,
                        new ChargingEvent.TransactionStarted(
                                EVENT, "CP1", AT, 1, 2, "TAG", 100, 4, AuthorizationStatus.Accepted)),
                new Sample(
                        ChargingEvent.class,
                        new ChargingEvent.TransactionStopped(
                                EVENT, "CP1", AT, 1, 2, "TAG", 100, 200, StopTransaction.Reason.Remote)),
                new Sample(
                        ChargingEvent.class,
                        new ChargingEvent.MeterValuesReceived(
                                EVENT, "CP1", AT, 1, null, new BigDecimal("7.40"), BigDecimal.TEN, null, null, null)),
                new Sample(
                        ChargingEvent.class,
                        new ChargingEvent.IdTagRefused(EVENT, "CP1", AT, "TAG", AuthorizationStatus.Expired, "x")),
                new Sample(
                        StationEvent.class,
                        new StationEvent.ChargePointChanged(EVENT, "CP1", AT, StationEvent.Change.registered)),
                new Sample(StationEvent.class, new StationEvent.ChargePointBooted(EVENT, "CP1", AT, "V", "M", null)),
                new Sample(
                        StationEvent.class,
                        new StationEvent.ConnectorStatusChanged(
                                EVENT,
                                "CP1",
                                AT,
                                1,
                                StatusNotification.ChargePointStatus.SuspendedEVSE,
                                StatusNotification.ChargePointErrorCode.NoError,
                                null,
                                null,
                                AT)),
                new Sample(StationEvent.class, new StationEvent.CommandChanged(EVENT, "CP1", AT, PAYLOAD)),
                new Sample(
                        StationEvent.class,
                        new StationEvent.TaskStatusChanged(EVENT, "CP1", AT, StationEvent.Task.firmware, "Installed")));
    }

    @ParameterizedTest
    @MethodSource({"messages", "progress", "connections", "events"})
    void comesBackAsItWas(Sample sample) throws IOException {
        byte[] json = ContractJson.write(sample.value());

        Contract back = ContractJson.read(sample.type(), json);

        assertThat(back).isEqualTo(sample.value());
        JsonNode tree = ContractJson.MAPPER.readTree(json);
        assertThat(tree.path("v").asInt()).isEqualTo(1);
        assertThat(tree.has("type")).isEqualTo(sample.type().isSealed());
    }

    @ParameterizedTest
    @MethodSource({"messages", "progress", "connections", "events"})
    void aFieldOfANewerVersionIsSkipped(Sample sample) {
        String json = new String(ContractJson.write(sample.value()), StandardCharsets.UTF_8);
        String newer = json.substring(0, json.length() - 1) + ",\"addedLater\":{\"x\":[1]}}";

        Contract back = ContractJson.read(sample.type(), newer.getBytes(StandardCharsets.UTF_8));

        assertThat(back).isEqualTo(sample.value());
    }

    @Test
    void everyPermittedTypeHasASample() {
        Stream<Class<?>> sampled = Stream.of(messages(), progress(), connections(), events())
                .flatMap(samples -> samples)
                .map(sample -> sample.value().getClass());
        Stream<Class<?>> permitted = Stream.<Class<?>>of(
                        GatewayMessage.class,
                        CommandProgress.class,
                        ConnectionState.class,
                        RegistryEntry.class,
                        ChargingEvent.class,
                        StationEvent.class)
                .flatMap(family -> Stream.of(family.getPermittedSubclasses()));
        assertThat(sampled.toList()).containsAll(permitted.toList());
    }

    @Test
    void whatIsNoContractIsNamed() {
        byte[] json = "{\"type\":\"unheardOf\"}".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> ContractJson.read(GatewayMessage.class, json))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("unheardOf");
    }
}
