package io.ampgate.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.simulator.script.ScriptedChargePoint;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A car charges, and afterwards everything about it is there. */
@ExtendWith(SharedSystem.class)
class WholeSessionE2E {

    @Test
    void everythingOfASessionIsStored(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        Api api = system.api();
        api.put("/api/v1/id-tags/TAG-" + id.substring(4), "{}");
        String tag = "TAG-" + id.substring(4);
        int transactionId;

        // When
        try (ScriptedChargePoint chargePoint = system.booted(id)) {
            chargePoint.status(1, ChargePointStatus.Preparing);
            assertThat(chargePoint.authorize(tag).status()).isEqualTo(AuthorizationStatus.Accepted);
            StartTransaction.Response started = chargePoint.startTransaction(1, tag, 1000);
            transactionId = started.transactionId();
            assertThat(api.get("/api/v1/transactions/" + transactionId)
                            .path("state")
                            .asText())
                    .as("visible as soon as the confirmation left")
                    .isEqualTo("active");
            chargePoint.status(1, ChargePointStatus.Charging);
            chargePoint.meterValues(1, transactionId, 1500, 7000);
            chargePoint.meterValues(1, transactionId, 2500, 7200);
            chargePoint.stopTransaction(transactionId, 3210);
            chargePoint.status(1, ChargePointStatus.Available);
        }

        // Then
        JsonNode transaction = api.get("/api/v1/transactions/" + transactionId);
        assertThat(transaction.path("state").asText()).isEqualTo("stopped");
        assertThat(transaction.path("chargePointId").asText()).isEqualTo(id);
        assertThat(transaction.path("energyWh").asInt()).isEqualTo(2210);
        await().untilAsserted(() -> assertThat(api.get("/api/v1/transactions/" + transactionId + "/meter-values")
                        .path("items"))
                .hasSize(2));
        await().untilAsserted(() -> assertThat(api.get("/api/v1/charge-points/" + id)
                        .at("/connection/connected")
                        .asBoolean(true))
                .isFalse());
        assertThat(api.get("/api/v1/charge-points/" + id).path("vendor").asText())
                .isEqualTo("Ampgate");
        assertThat(system.database().number("select count(*) from charging.transactions where charge_point_id = ?", id))
                .isOne();
        await().untilAsserted(() -> assertThat(api.get("/api/v1/messages?limit=100&chargePoint=" + id)
                        .path("items")
                        .valueStream()
                        .map(message -> message.path("action").asText())
                        .distinct())
                .contains("BootNotification", "StartTransaction", "MeterValues", "StopTransaction"));
    }

    @Test
    void aStartSentAgainGetsTheSameAnswer(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        system.api().put("/api/v1/id-tags/AGAIN", "{}");
        StartTransaction.Request start = new StartTransaction.Request(1, "AGAIN", 7, null, Instant.now());
        StartTransaction.Response first;
        try (ScriptedChargePoint chargePoint = system.booted(id)) {
            first = chargePoint.call(start);
        }
        system.api().put("/api/v1/id-tags/AGAIN", "{\"status\":\"Blocked\"}");

        // When
        StartTransaction.Response second;
        try (ScriptedChargePoint chargePoint = ScriptedChargePoint.connect(system.endpoint(id))) {
            second = chargePoint.call(start);
        }

        // Then
        assertThat(second).isEqualTo(first);
        assertThat(system.api().get("/api/v1/transactions?chargePoint=" + id).path("items"))
                .hasSize(1);
    }

    @Test
    void aStartWithARefusedTagIsStoredAsRefused(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();

        // When
        StartTransaction.Response answer;
        try (ScriptedChargePoint chargePoint = system.booted(id)) {
            answer = chargePoint.startTransaction(2, "NOBODY-KNOWS", 0);
        }

        // Then
        assertThat(answer.idTagInfo().status()).isEqualTo(AuthorizationStatus.Invalid);
        assertThat(system.api()
                        .get("/api/v1/transactions/" + answer.transactionId())
                        .path("authorization")
                        .asText())
                .isEqualTo("Invalid");
    }

    @Test
    void whatIsSentJustBeforeTheSocketClosesCounts(RunningSystem system) {
        // Given
        String id = RunningSystem.newChargePointId();
        ScriptedChargePoint chargePoint = system.booted(id);
        int transactionId = chargePoint.startTransaction(1, "NOBODY-KNOWS", 0).transactionId();

        // When
        chargePoint.sendRaw("[2,\"last-words\",\"StopTransaction\",{\"transactionId\":" + transactionId
                + ",\"meterStop\":42,\"timestamp\":\"" + Instant.now() + "\",\"reason\":\"HardReset\"}]");
        chargePoint.close();

        // Then
        await().untilAsserted(() -> assertThat(system.api()
                        .get("/api/v1/transactions/" + transactionId)
                        .path("meterStop")
                        .asInt(-1))
                .isEqualTo(42));
    }

    @Test
    void brokenFramesAreAnsweredAndTheSocketStaysOpen(RunningSystem system) {
        try (ScriptedChargePoint chargePoint = system.booted(RunningSystem.newChargePointId())) {
            List.of("not json", "{}", "[]", "[9,\"x\",{}]", "[3,\"nobody-asked\",{}]")
                    .forEach(chargePoint::sendRaw);
            chargePoint.sendRaw("[2,\"e1\",\"Teleport\",{}]");
            chargePoint.sendRaw("[2,\"e2\",\"Authorize\",{}]");
            chargePoint.sendRaw("[2,\"e3\",\"Authorize\",{\"idTag\":7}]");
            chargePoint.sendRaw(
                    "[2,\"e4\",\"StatusNotification\",{\"connectorId\":1,\"status\":\"Sleepy\",\"errorCode\":\"NoError\"}]");

            List<String> answers = Stream.generate(() -> chargePoint.nextRawFrame(Duration.ofSeconds(20)))
                    .limit(4)
                    .toList();

            assertThat(answers)
                    .anySatisfy(frame -> assertThat(frame).startsWith("[4,\"e1\",\"NotImplemented\""))
                    .anySatisfy(frame -> assertThat(frame)
                            .startsWith("[4,\"e2\",\"OccurenceConstraintViolation\"")
                            .contains("idTag"))
                    .anySatisfy(frame -> assertThat(frame)
                            .startsWith("[4,\"e3\",\"TypeConstraintViolation\"")
                            .contains("idTag"))
                    .anySatisfy(frame -> assertThat(frame)
                            .startsWith("[4,\"e4\",\"PropertyConstraintViolation\"")
                            .contains("status"));
            assertThat(chargePoint.heartbeat().currentTime()).isNotNull();
        }
    }
}
