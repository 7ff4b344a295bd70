package io.ampgate.contracts.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class CredentialTest {

    private static final String HEX = "0001020304050607FFFFFFFFFFFFFFFFFFFFFFFF";
    private static final byte[] KEY = HexFormat.of().parseHex(HEX);
    private static final Credential CREDENTIAL = Credential.of(new byte[] {9, 8, 7}, KEY);

    @Test
    void matchesTheBytesAndTheirHexadecimalText() {
        assertThat(CREDENTIAL.matches(KEY)).isTrue();
        assertThat(CREDENTIAL.matches(HEX.getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(CREDENTIAL.matches(HEX.toLowerCase(java.util.Locale.ROOT).getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
    }

    @Test
    void matchesNothingElse() {
        byte[] other = KEY.clone();
        other[19]--;
        assertThat(CREDENTIAL.matches(other)).isFalse();
        assertThat(CREDENTIAL.matches(new byte[0])).isFalse();
        assertThat(CREDENTIAL.matches("z".repeat(40).getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void saltsMakeEqualKeysDiffer() {
        assertThat(Credential.of(new byte[] {1}, KEY).hash()).isNotEqualTo(CREDENTIAL.hash());
    }

    @Test
    void isNeverPrinted() {
        assertThat(CREDENTIAL).hasToString("Credential[hidden]");
    }
}
