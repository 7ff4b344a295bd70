package io.ampgate.gateway.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.connection.ConnectionRefused.Reason;
import io.ampgate.gateway.registry.Registry;
import java.util.List;
import org.junit.jupiter.api.Test;

final class HandshakeRulesTest {

    private final HandshakeRules rules = new HandshakeRules(new Registry(), new Settings());

    @Test
    void refusesUnknownChargePointsUntilTheRegistrySaysOtherwise() {
        // Given
        Knock knock = new Knock("CP1", List.of("ocpp1.6"), null, "10.0.0.1");

        // When
        Verdict verdict = rules.judge(knock);

        // Then
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(404);
            assertThat(refused.reason()).isEqualTo(Reason.UnknownChargePoint);
        });
    }

    @Test
    void checksSubprotocolFirst() {
        // Given
        Knock knock = new Knock("CP1", List.of("OCPP1.6", "ocpp2.0.1"), null, "10.0.0.1");

        // When
        Verdict verdict = rules.judge(knock);

        // Then
        assertThat(verdict).isInstanceOfSatisfying(Verdict.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body()).contains("ocpp1.6").contains("ocpp2.0.1");
        });
    }

    @Test
    void shortensWhatItShowsOfAnIdentity() {
        // Given
        Knock knock = new Knock("x".repeat(500), List.of("ocpp1.6"), null, "10.0.0.1");

        // When
        Verdict verdict = rules.judge(knock);

        // Then
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.chargePointId()).hasSize(48));
    }

    private record Settings() implements HandshakeSettings {
        @Override
        public int maximumIdentityLength() {
            return 48;
        }

        @Override
        public int maximumConnections() {
            return 10;
        }

        @Override
        public int retryAfter() {
            return 1;
        }
    }
}
