package io.ampgate.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresBinariesTest {
    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, linux-x86_64",
        "Linux, aarch64, linux-arm_64",
        "Mac OS X, x86_64, darwin-x86_64",
        "Mac OS X, aarch64, darwin-arm_64",
    })
    void bringAnArchiveForEachPlatform(String system, String architecture, String expected) {
        // Given // When
        String platform = PostgresBinaries.platform(system, architecture);

        // Then
        assertThat(platform).isEqualTo(expected);
        assertThat(PostgresBinaries.class.getResource("/postgres-" + platform + ".txz"))
                .isNotNull();
    }
}
