package io.ampgate.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void keysComeBack() {
        assertThat(Cursor.decode(Cursor.encode("2026-01-31T00:00:00Z", 42, ""), 3))
                .containsExactly("2026-01-31T00:00:00Z", "42", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!!", "AAAA"})
    void whatThisListNeverGaveIsRefused(String cursor) {
        assertThatThrownBy(() -> Cursor.decode(cursor, 2))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("cursor");
    }

    @Test
    void aPageKnowsWhetherMoreFollows() {
        assertThat(Page.of(List.of(1, 2, 3), 2, String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), "2"));
        assertThat(Page.of(List.of(1, 2), 2, String::valueOf)).isEqualTo(new Page<>(List.of(1, 2), null));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void limitsHaveBounds(int limit) {
        assertThatThrownBy(() -> Limit.of(limit)).hasMessageContaining("1 to 500");
        assertThat(Limit.of(null)).isEqualTo(50);
    }
}
