package io.ampgate.dashboard.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class WatchedChargePointsTest {

    private Instant now = Instant.parse("2026-05-01T10:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);
    private final WatchedChargePoints watched = new WatchedChargePoints(clock, Duration.ofSeconds(60));

    @Test
    void framesAreCompleteSinceTheFirstWatcherCame() {
        // Given
        watched.enter("CP1", 5);

        // When
        long since = watched.enter("CP1", 9);

        // Then
        assertThat(since).isEqualTo(5);
    }

    @Test
    void aWatcherThatLeavesMayComeBackForAWhile() {
        // Given
        watched.enter("CP1", 5);
        watched.leave("CP1");

        // When
        now = now.plusSeconds(60);
        watched.forgetAbandoned();

        // Then
        assertThat(watched.contains("CP1")).isTrue();
    }

    @Test
    void whoStaysAwayIsForgotten() {
        // Given
        watched.enter("CP1", 5);
        watched.enter("CP2", 5);
        watched.leave("CP1");

        // When
        now = now.plusSeconds(61);
        watched.forgetAbandoned();

        // Then
        assertThat(watched.contains("CP1")).isFalse();
        assertThat(watched.contains("CP2")).isTrue();
    }
}
