package io.ampgate.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackLockTest {
    @TempDir
    Path directory;

    @Test
    void isFreeAgainWhenItsHolderIsGone() throws IOException {
        // Given
        StackLock.take(directory).close();
        Files.writeString(directory.resolve("lock"), "999999");

        // When
        try (StackLock lock = StackLock.take(directory)) {
            // Then
            assertThat(lock).isNotNull();
            assertThat(directory.resolve("lock"))
                    .hasContent(Long.toString(ProcessHandle.current().pid()));
        }
    }

    @Test
    void namesItsHolder() {
        // Given
        try (StackLock lock = StackLock.take(directory)) {
            assertThat(lock).isNotNull();

            // When // Then
            assertThatThrownBy(() -> StackLock.take(directory).close())
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid())
                    .hasMessageContaining("--data-directory");
        }
    }

    @Test
    void saysWhenTheDirectoryCannotBeOne() throws IOException {
        // Given
        Path file = Files.createFile(directory.resolve("file"));

        // When // Then
        assertThatThrownBy(() -> StackLock.take(file).close())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("cannot write to the data directory " + file);
    }
}
