package io.ampgate.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartPolicyTest {
    private static final Instant START = Instant.parse("2026-01-01T12:00:00Z");

    private final RestartPolicy policy = new RestartPolicy(3, Duration.ofMinutes(1), Duration.ofSeconds(1));

    @Test
    void doublesThePauseAndThenGivesUp() {
        // Given // When // Then
        assertThat(policy.pauseAfterDeathAt(START)).contains(Duration.ofSeconds(1));
        assertThat(policy.pauseAfterDeathAt(START.plusSeconds(5))).contains(Duration.ofSeconds(2));
        assertThat(policy.pauseAfterDeathAt(START.plusSeconds(10))).contains(Duration.ofSeconds(4));
        assertThat(policy.pauseAfterDeathAt(START.plusSeconds(15))).isEmpty();
    }

    @Test
    void forgetsDeathsOfLongAgo() {
        // Given
        for (int death = 0; death < 3; death++) {
            assertThat(policy.pauseAfterDeathAt(START)).isPresent();
        }

        // When // Then
        assertThat(policy.pauseAfterDeathAt(START.plusSeconds(61))).contains(Duration.ofSeconds(1));
    }
}
