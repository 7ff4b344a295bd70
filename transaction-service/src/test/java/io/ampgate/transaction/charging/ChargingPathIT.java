package io.ampgate.transaction.charging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.transaction.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class ChargingPathIT {

    @Inject
    TestTables tables;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private TestGateway gateway;
    private final String chargePoint = TestGateway.newChargePoint();

    @BeforeEach
    void open() throws SQLException {
        gateway = new TestGateway(bootstrapServers, Clock.systemUTC());
        tables.idTag("Path", "");
    }

    @AfterEach
    void close() {
        gateway.close();
    }

    @Test
    void storesAndAnswersAWholeSession() throws SQLException {
        // Given
        JsonNode authorized = gateway.ask(chargePoint, Action.Authorize, "{\"idTag\":\"PATH\"}");
        JsonNode started = gateway.ask(
                chargePoint,
                Action.StartTransaction,
                "{\"connectorId\":1,\"idTag\":\"PATH\",\"meterStart\":1000,\"timestamp\":\"2026-11-22T10:00:00Z\"}");
        int id = started.path("transactionId").asInt();
        gateway.passOn(
                chargePoint,
                Action.MeterValues,
                "{\"connectorId\":1,\"transactionId\":%d,\"meterValue\":[{\"timestamp\":\"2026-11-22T10:01:00Z\",\"sampledValue\":[{\"value\":\"1.5\",\"unit\":\"kWh\"}]}]}"
                        .formatted(id));

        // When
        JsonNode stopped = gateway.ask(
                chargePoint,
                Action.StopTransaction,
                "{\"transactionId\":%d,\"meterStop\":2000,\"timestamp\":\"2026-11-22T10:30:00Z\",\"idTag\":\"path\"}"
                        .formatted(id));

        // Then
        assertThat(authorized.at("/idTagInfo/status").asText()).isEqualTo("Accepted");
        assertThat(started.at("/idTagInfo/status").asText()).isEqualTo("Accepted");
        assertThat(stopped.at("/idTagInfo/status").asText()).isEqualTo("Accepted");
        assertThat(gateway.event(ChargingEvent.TransactionStarted.class, chargePoint))
                .returns(id, ChargingEvent.TransactionStarted::transactionId)
                .returns(AuthorizationStatus.Accepted, ChargingEvent.TransactionStarted::authorization);
        assertThat(gateway.event(ChargingEvent.MeterValuesReceived.class, chargePoint)
                        .energyWh())
                .isEqualByComparingTo("1500");
        assertThat(gateway.event(ChargingEvent.TransactionStopped.class, chargePoint))
                .returns(2000, ChargingEvent.TransactionStopped::meterStop)
                .returns(StopTransaction.Reason.Local, ChargingEvent.TransactionStopped::reason);
        assertThat(tables.column("select state || ' ' || meter_stop || ' ' || latest_energy_wh"
                        + " from charging.transactions where transaction_id = " + id))
                .containsExactly("stopped 2000 1500");
        assertThat(tables.column("select energy_wh from charging.meter_values where transaction_id = " + id))
                .containsExactly("1500");
    }
}
