package io.ampgate.gateway.handshake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BasicCredentialsTest {

    @Test
    void keepsPasswordBytesThatAreNoText() {
        // Given
        byte[] key = HexFormat.of().parseHex("00ff3a80c328fe3a0102030405060708090a0b0c");
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        plain.writeBytes("CP é:".getBytes(UTF_8));
        plain.writeBytes(key);

        // When
        Optional<BasicCredentials> read =
                BasicCredentials.of("Basic " + Base64.getEncoder().encodeToString(plain.toByteArray()));

        // Then
        assertThat(read).hasValueSatisfying(credentials -> {
            assertThat(credentials.isFrom("CP é")).isTrue();
            assertThat(credentials.isFrom("CP")).isFalse();
            assertThat(credentials.password()).isEqualTo(key);
        });
    }

    @Test
    void acceptsAnySpellingOfTheScheme() {
        // Given
        String header = "bAsIc  QUwxMDAwOnNlY3JldA== ";

        // When
        Optional<BasicCredentials> read = BasicCredentials.of(header);

        // Then
        assertThat(read)
                .hasValueSatisfying(
                        credentials -> assertThat(credentials.password()).isEqualTo("secret".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic !!!", "Basic QUwxMDAw", "Bearer QUwxMDAwOnNlY3JldA=="})
    void findsNoneInAnythingElse(String header) {
        // Given
        String value = header;

        // When
        Optional<BasicCredentials> read = BasicCredentials.of(value);

        // Then
        assertThat(read).isEmpty();
    }

    @Test
    void hidesPasswordFromLogs() {
        // Given
        BasicCredentials credentials =
                BasicCredentials.of("Basic QUwxMDAwOnNlY3JldA==").orElseThrow();

        // When
        String shown = credentials.toString();

        // Then
        assertThat(shown).doesNotContain("secret").doesNotContain("AL1000");
    }
}
