package io.ampgate.simulator.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import io.ampgate.ocpp.message.Reset;
import io.ampgate.ocpp.message.Reset.ResetStatus;
import io.ampgate.ocpp.message.Reset.ResetType;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.simulator.centralsystem.FakeCentralSystem;
import io.ampgate.simulator.connection.Endpoint;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ScriptedChargePointTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final FakeCentralSystem central = new FakeCentralSystem();

    @AfterEach
    void close() {
        central.close();
    }

    @Test
    void speaksTheDomainAndKeepsALedger() {
        try (ScriptedChargePoint chargePoint = connect()) {
            // When
            RegistrationStatus boot = chargePoint.boot().status();
            AuthorizationStatus tag = chargePoint.authorize("TAG").status();
            int transactionId = chargePoint.startTransaction(1, "TAG", 100).transactionId();
            chargePoint.meterValues(1, transactionId, 150, 11_000);
            chargePoint.stopTransaction(transactionId, 200);
            // Then
            assertThat(boot).isEqualTo(RegistrationStatus.Accepted);
            assertThat(tag).isEqualTo(AuthorizationStatus.Accepted);
            assertThat(chargePoint.ledger().entries()).hasSize(5).allMatch(Ledger.Entry::isConfirmed);
            assertThat(chargePoint.ledger().confirmed(StartTransaction.Request.class))
                    .extracting(StartTransaction.Request::meterStart)
                    .containsExactly(100);
        }
    }

    @Test
    void answersWhatItExpects() {
        try (ScriptedChargePoint chargePoint = connect()) {
            // Given
            Expected<Reset.Request> reset =
                    chargePoint.expects(Reset.Request.class).answers(new Reset.Response(ResetStatus.Rejected));
            // When
            Reset.Response answer = central.commands(new Reset.Request(ResetType.Soft));
            // Then
            assertThat(answer.status()).isEqualTo(ResetStatus.Rejected);
            assertThat(reset.await(SOON).type()).isEqualTo(ResetType.Soft);
        }
    }

    @Test
    void refusesWhatItDoesNotExpect() {
        try (ScriptedChargePoint chargePoint = connect()) {
            // When
            central.sends("[2,\"x\",\"ClearCache\",{}]");
            // Then
            assertThat(chargePoint.nextRawFrame(SOON)).isEqualTo("[2,\"x\",\"ClearCache\",{}]");
            await().until(() -> !central.frames().isEmpty());
            assertThat(central.frames().getFirst()).startsWith("[4,\"x\",\"NotSupported\"");
        }
    }

    @Test
    void speaksRawFrames() {
        try (ScriptedChargePoint chargePoint = connect()) {
            // Given
            chargePoint.boot();
            // When
            chargePoint.sendRaw("[2,\"raw-1\",\"Authorize\",{\"idTag\":\"TAG\"}]");
            // Then
            assertThat(chargePoint.nextRawFrame(SOON))
                    .isEqualTo("[3,\"raw-1\",{\"idTagInfo\":{\"status\":\"Accepted\"}}]");
        }
    }

    @Test
    void aCallErrorFailsTheTest() {
        try (ScriptedChargePoint chargePoint = connect()) {
            // Given
            central.answers(Authorize.Request.class, request -> {
                throw new CallErrorException(CallErrorCode.InternalError, "no");
            });
            // Then
            assertThatThrownBy(() -> chargePoint.authorize("TAG"))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("InternalError");
        }
    }

    @Test
    void seesTheEndOfItsConnection() {
        try (ScriptedChargePoint chargePoint = connect()) {
            // Given
            chargePoint.boot();
            // When
            central.dropConnections();
            // Then
            assertThat(chargePoint.awaitClosed(SOON)).isNotBlank();
            assertThat(chargePoint.isConnected()).isFalse();
        }
    }

    private ScriptedChargePoint connect() {
        return ScriptedChargePoint.connect(Endpoint.of(central.url(), "CP1"));
    }
}
