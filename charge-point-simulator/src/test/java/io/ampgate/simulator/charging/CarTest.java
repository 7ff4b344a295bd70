package io.ampgate.simulator.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CarTest {
    private static final Car CAR = new Car(60_000, 20, 80, 11_000, 3, ChargingCurve.ALTERNATING_CURRENT);

    @Test
    void takesWhatIsOfferedUpToItsMaximum() {
        // When
        double limitedByChargePoint = CAR.powerW(3_700);
        double limitedByCar = CAR.powerW(22_000);
        // Then
        assertThat(limitedByChargePoint).isEqualTo(3_700);
        assertThat(limitedByCar).isEqualTo(11_000);
    }

    @Test
    void storesPowerTimesTime() {
        // When
        Car later = CAR.charged(Duration.ofHours(2), 11_000);
        // Then
        assertThat(later.storedWh() - CAR.storedWh()).isCloseTo(22_000, within(0.001));
        assertThat(later.soc()).isCloseTo(20 + 100 * 22.0 / 60, within(0.001));
    }

    @Test
    void takesNothingOnceItHasWhatItsDriverWants() {
        // When
        Car full = CAR.charged(Duration.ofHours(9), 11_000);
        // Then
        assertThat(full.soc()).isEqualTo(80);
        assertThat(full.isFull()).isTrue();
        assertThat(full.powerW(11_000)).isZero();
    }

    @Test
    void isTheSameHoweverOftenItIsLookedAt() {
        // Given
        Car often = CAR;
        // When
        for (int i = 0; i < 360; i++) {
            often = often.charged(Duration.ofSeconds(10), 11_000);
        }
        // Then
        Car once = CAR.charged(Duration.ofHours(1), 11_000);
        assertThat(often.soc()).isCloseTo(once.soc(), within(0.000_001));
    }

    @Test
    void fastChargingSlowsDownAsTheBatteryFills() {
        // Given
        Car empty = new Car(60_000, 10, 100, 150_000, 1, ChargingCurve.DIRECT_CURRENT);
        // When
        Car half = empty.charged(Duration.ofMinutes(12), 150_000);
        Car later = half.charged(Duration.ofMinutes(12), 150_000);
        // Then
        assertThat(later.soc() - half.soc()).isLessThan(half.soc() - empty.soc());
    }

    @Test
    void rejectsAStateOfChargeThatIsNoPercentage() {
        // Then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Car(60_000, 101, 100, 11_000, 3, ChargingCurve.ALTERNATING_CURRENT))
                .withMessageContaining("between 0 and 100");
    }
}
