package io.ampgate.operations.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.contracts.registry.RegistryEntry.Policy;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class OnboardingDecisionTest {

    private static final Arrival ARRIVAL =
            new Arrival("CP1", Instant.parse("2026-05-01T12:00:00Z"), "192.0.2.1", "it connected");

    @Test
    void registersUnderAccept() {
        assertThat(OnboardingDecision.of(Policy.accept, ARRIVAL)).isEqualTo(new OnboardingDecision.Register(ARRIVAL));
    }

    @Test
    void showsOperatorsWhoIsHeldPending() {
        // When
        OnboardingDecision decision = OnboardingDecision.of(Policy.pending, ARRIVAL);

        // Then
        assertThat(decision).isInstanceOfSatisfying(OnboardingDecision.Note.class, note -> {
            assertThat(note.knock().reason()).isEqualTo(ConnectionRefused.Reason.UnknownChargePoint);
            assertThat(note.knock().detail()).startsWith("it connected; it is held Pending");
            assertThat(note.knock().remoteAddress()).isEqualTo("192.0.2.1");
        });
    }

    @Test
    void showsOperatorsWhoIsRejected() {
        // When
        OnboardingDecision decision = OnboardingDecision.of(Policy.reject, ARRIVAL);

        // Then
        assertThat(decision)
                .isInstanceOfSatisfying(
                        OnboardingDecision.Note.class,
                        note -> assertThat(note.knock().detail()).contains("rejects"));
    }
}
