package io.ampgate.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.ampgate.simulator.script.ScriptedChargePoint;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A stack that is started again finds what it stored. */
class RestartE2E {

    @Test
    void aTransactionGoesOnAfterARestart() {
        // Given
        String id = RunningSystem.newChargePointId();
        Path data = RunningSystem.newDataDirectory();
        int transactionId;
        try (RunningSystem system = RunningSystem.start(data);
                ScriptedChargePoint chargePoint = system.booted(id)) {
            transactionId = chargePoint.startTransaction(1, "ANY", 10).transactionId();
        }

        // When
        try (RunningSystem system = RunningSystem.start(data);
                ScriptedChargePoint chargePoint = ScriptedChargePoint.connect(system.endpoint(id))) {
            chargePoint.stopTransaction(transactionId, 60);

            // Then
            await().untilAsserted(() -> assertThat(system.api()
                            .get("/api/v1/transactions/" + transactionId)
                            .path("energyWh")
                            .asInt(-1))
                    .isEqualTo(50));
        }
    }
}
