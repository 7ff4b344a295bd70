package io.ampgate.simulator.charging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChargingCurveTest {
    @ParameterizedTest
    @CsvSource({"0, 0.7", "4, 0.85", "8, 1.0", "29, 0.95", "80, 0.45", "85, 0.325", "100, 0.05"})
    void runsStraightBetweenItsPoints(double soc, double share) {
        // When
        double found = ChargingCurve.DIRECT_CURRENT.share(soc);
        // Then
        assertThat(found).isCloseTo(share, within(0.000_001));
    }

    @Test
    void isLevelOutsideItsPoints() {
        // Given
        ChargingCurve curve =
                new ChargingCurve(List.of(new ChargingCurve.Point(20, 0.5), new ChargingCurve.Point(60, 1.0)));
        // When
        double before = curve.share(5);
        double behind = curve.share(90);
        // Then
        assertThat(before).isEqualTo(0.5);
        assertThat(behind).isEqualTo(1.0);
    }
}
