package io.ampgate.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    Path directory;

    @Test
    void hasTheLastLinesOfALongLog() throws IOException {
        // Given
        Path log = directory.resolve("long.log");
        Files.write(log, Collections.nCopies(100_000, "nothing happens"));
        Files.writeString(log, Files.readString(log) + "it breaks\nit ends\n");

        // When
        String tail = LogTail.of(log, 2);

        // Then
        assertThat(tail.lines()).containsExactly("  it breaks", "  it ends");
    }

    @Test
    void hasAllOfAShortLog() throws IOException {
        // Given
        Path log = Files.writeString(directory.resolve("short.log"), "only this");

        // When // Then
        assertThat(LogTail.of(log, 20)).isEqualTo("  only this");
    }

    @Test
    void saysThatThereIsNoLog() {
        // Given
        Path log = directory.resolve("missing.log");

        // When // Then
        assertThat(LogTail.of(log, 20)).contains("no log").contains("missing.log");
    }
}
