package io.ampgate.transaction.charging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorableJsonTest {

    @Test
    void replacesWhatADatabaseCannotStore() {
        // Given
        byte[] json =
                "{\"a\":\"x\\u0000y\",\"b\":\"\\ud83d!\",\"c\":\"\\uDE00\",\"d\":\"\\\\\\u0000\"}".getBytes(UTF_8);

        // When
        byte[] storable = StorableJson.of(json);

        // Then
        assertThat(storable)
                .asString(UTF_8)
                .isEqualTo("{\"a\":\"x\\ufffdy\",\"b\":\"\\ufffd!\",\"c\":\"\\ufffd\",\"d\":\"\\\\\\ufffd\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"idTag\":\"plain\"}",
                "{\"a\":\"\\u00e9 \\ud83d\\ude00 \\n \\\"\"}",
                "{\"a\":\"\\\\u0000\"}",
                "{\"a\":\"é😀\"}"
            })
    void leavesEverythingElseAsItIs(String json) {
        // When
        byte[] storable = StorableJson.of(json.getBytes(UTF_8));

        // Then
        assertThat(storable).asString(UTF_8).isEqualTo(json);
    }
}
