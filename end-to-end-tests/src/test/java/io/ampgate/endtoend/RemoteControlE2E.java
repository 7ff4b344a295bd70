package io.ampgate.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.UnlockConnector;
import io.ampgate.simulator.connection.ConnectOutcome;
import io.ampgate.simulator.script.Expected;
import io.ampgate.simulator.script.ScriptedChargePoint;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An operator's script controls charge points by REST. */
@ExtendWith(SharedSystem.class)
class RemoteControlE2E {

    private static final Duration DEADLINE = Duration.ofSeconds(20);

    @Test
    void aCommandIsAnsweredAndItsEffectSeen(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        system.api().put("/api/v1/id-tags/REMOTE", "{}");
        try (ScriptedChargePoint chargePoint = system.booted(id)) {
            Expected<RemoteStartTransaction.Request> start = chargePoint
                    .expects(RemoteStartTransaction.Request.class)
                    .answers(
                            new RemoteStartTransaction.Response(RemoteStartTransaction.RemoteStartStopStatus.Accepted));

            // When
            JsonNode command =
                    system.api().command(id, "RemoteStartTransaction", "{\"connectorId\":1,\"idTag\":\"REMOTE\"}");
            int transactionId = chargePoint.startTransaction(1, "REMOTE", 0).transactionId();

            // Then
            assertThat(start.await(DEADLINE).connectorId()).isEqualTo(1);
            assertThat(command.path("state").asText()).isEqualTo("answered");
            assertThat(command.path("status").asText()).isEqualTo("Accepted");
            String commandPath = "/api/v1/commands/" + command.path("commandId").asText();
            await().untilAsserted(() -> assertThat(
                            system.api().get(commandPath).at("/effect/state").asText())
                    .isEqualTo("observed"));
            assertThat(transactionId).isPositive();
        }
    }

    @Test
    void commandsGoOutOneAtATime(RunningSystem system) {
        String id = RunningSystem.newChargePointId();
        try (ScriptedChargePoint chargePoint = system.booted(id)) {
            chargePoint
                    .expects(UnlockConnector.Request.class)
                    .answers(new UnlockConnector.Response(UnlockConnector.UnlockStatus.NotSupported));
            chargePoint.expects(Reset.Request.class).answers(new Reset.Response(Reset.ResetStatus.Rejected));

            assertThat(system.api()
                            .command(id, "UnlockConnector", "{\"connectorId\":99}")
                            .path("status")
                            .asText())
                    .isEqualTo("NotSupported");
            assertThat(system.api()
                            .command(id, "Reset", "{\"type\":\"Soft\"}")
                            .path("status")
                            .asText())
                    .isEqualTo("Rejected");
        }
    }

    @Test
    void configurationIsReadKeptAndChanged(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        try (ScriptedChargePoint chargePoint = system.booted(id)) {
            chargePoint
                    .expects(GetConfiguration.Request.class)
                    .answers(new GetConfiguration.Response(
                            List.of(new GetConfiguration.KeyValue("HeartbeatInterval", false, "300")), List.of()));
            chargePoint
                    .expects(ChangeConfiguration.Request.class)
                    .answers(new ChangeConfiguration.Response(ChangeConfiguration.ConfigurationStatus.RebootRequired));

            // When
            system.api().command(id, "GetConfiguration", "{}");
            system.api().command(id, "ChangeConfiguration", "{\"key\":\"HeartbeatInterval\",\"value\":\"60\"}");

            // Then
            JsonNode key = system.api()
                    .get("/api/v1/charge-points/" + id + "/configuration")
                    .at("/items/0");
            assertThat(key.path("value").asText()).isEqualTo("60");
            assertThat(key.path("rebootRequired").asBoolean()).isTrue();
        }
    }

    @Test
    void anUnconnectedChargePointIsReportedAtOnce(RunningSystem system) {
        String id = RunningSystem.newChargePointId();
        system.api().put("/api/v1/charge-points/" + id, "{}");

        JsonNode command = system.api().command(id, "Reset", "{\"type\":\"Hard\"}");

        assertThat(command.path("state").asText()).isEqualTo("notConnected");
        assertThat(command.path("detail").asText()).isNotBlank();
    }

    @Test
    void aWrongRequestNamesItsField(RunningSystem system) {
        String id = RunningSystem.newChargePointId();
        system.api().put("/api/v1/charge-points/" + id, "{}");

        Api.Answer answer =
                system.api().send("POST", "/api/v1/charge-points/" + id + "/commands/Reset", "{\"type\":\"Warm\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().path("field").asText()).isEqualTo("type");
    }

    @Test
    void onlyTheGeneratedPasswordOpens(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        String password = system.api()
                .put("/api/v1/charge-points/" + id, "{\"securityProfile\":1}")
                .path("password")
                .asText();

        // When
        await().untilAsserted(() -> assertThat(ScriptedChargePoint.tryToConnect(system.endpoint(id)))
                .isEqualTo(new ConnectOutcome.Refused(401)));
        ConnectOutcome wrong =
                ScriptedChargePoint.tryToConnect(system.endpoint(id).withPassword("0".repeat(40)));
        assertThat(wrong).isEqualTo(new ConnectOutcome.Refused(401));
        await().untilAsserted(() -> assertThat(knocked(system)).contains(id));
        ConnectOutcome right =
                ScriptedChargePoint.tryToConnect(system.endpoint(id).withPassword(password));

        // Then
        assertThat(right).isInstanceOf(ConnectOutcome.Connected.class);
        await().untilAsserted(() -> assertThat(knocked(system)).doesNotContain(id));
    }

    @Test
    void aRunningTransactionIsStoppedRemotely(RunningSystem system) {
        String id = RunningSystem.newChargePointId();
        try (ScriptedChargePoint chargePoint = system.booted(id)) {
            int transactionId =
                    chargePoint.startTransaction(1, "NOBODY-KNOWS", 5).transactionId();
            Expected<RemoteStopTransaction.Request> stop = chargePoint
                    .expects(RemoteStopTransaction.Request.class)
                    .answers(new RemoteStopTransaction.Response(RemoteStartTransaction.RemoteStartStopStatus.Accepted));

            JsonNode command =
                    system.api().command(id, "RemoteStopTransaction", "{\"transactionId\":" + transactionId + "}");

            assertThat(command.path("state").asText()).as(command.toString()).isEqualTo("answered");
            assertThat(stop.await(DEADLINE).transactionId()).isEqualTo(transactionId);
        }
    }

    private static Stream<String> knocked(RunningSystem system) {
        return system.api()
                .get("/api/v1/unknown-charge-points")
                .path("items")
                .valueStream()
                .map(each -> each.path("id").asText());
    }
}
