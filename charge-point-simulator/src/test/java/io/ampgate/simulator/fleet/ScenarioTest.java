package io.ampgate.simulator.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ScenarioTest {
    @Test
    void isFoundByItsName() {
        // When
        Scenario scenario = Scenario.named("busy");
        // Then
        assertThat(scenario).isEqualTo(Scenario.BUSY);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        // Then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scenario.named("night"))
                .withMessage("no scenario 'night', there are idle, day, busy");
    }

    @Test
    void speedShortensTimes() {
        // Given
        Range range = Range.minutes(10, 20);
        // When
        Duration picked = range.pick(new SplittableRandom(7), 60);
        // Then
        assertThat(picked).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
    }

    @Test
    void theSameSeedPicksTheSame() {
        // Given
        Range range = Range.minutes(1, 100);
        // When
        Duration first = range.pick(new SplittableRandom(7));
        Duration second = range.pick(new SplittableRandom(7));
        // Then
        assertThat(first).isEqualTo(second);
    }
}
