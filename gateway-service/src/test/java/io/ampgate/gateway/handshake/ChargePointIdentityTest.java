package io.ampgate.gateway.handshake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChargePointIdentityTest {

    @ParameterizedTest
    @CsvSource({
        "CP001, CP001",
        "RDAM%20123, RDAM 123",
        "RDAM%7C123, RDAM|123",
        "caf%C3%A9, café",
        "a+b, a+b",
        "a%25b, a%b",
    })
    void decodesPercentEncoding(String encoded, String identity) {
        // Given
        int maximumLength = 48;

        // When
        ChargePointIdentity read = ChargePointIdentity.of(encoded, maximumLength);

        // Then
        assertThat(read).isEqualTo(new ChargePointIdentity.Valid(identity));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a%3Ab", "a:b", "a%2Fb", "a%00b", "a%0Ab", "a%7Fb", "%ff", "%C3", "100%", "%zz", "%2"})
    void refusesWhatCannotBeAnIdentity(String encoded) {
        // Given
        int maximumLength = 48;

        // When
        ChargePointIdentity read = ChargePointIdentity.of(encoded, maximumLength);

        // Then
        assertThat(read).isInstanceOf(ChargePointIdentity.Invalid.class);
    }

    @Test
    void countsCharactersAfterDecoding() {
        // Given
        String longest = "%41".repeat(48);

        // When
        ChargePointIdentity fits = ChargePointIdentity.of(longest, 48);
        ChargePointIdentity tooLong = ChargePointIdentity.of(longest + "B", 48);

        // Then
        assertThat(fits).isEqualTo(new ChargePointIdentity.Valid("A".repeat(48)));
        assertThat(tooLong).isInstanceOf(ChargePointIdentity.Invalid.class);
    }
}
