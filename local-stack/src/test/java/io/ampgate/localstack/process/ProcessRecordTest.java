package io.ampgate.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordTest {
    @TempDir
    Path directory;

    private final Process process;

    ProcessRecordTest() throws IOException {
        process = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    @Test
    void findsAndStopsWhatOutlivedItsParent() {
        // Given
        ProcessRecord record = new ProcessRecord(directory);
        record.write("gateway-service", process.toHandle());

        // When
        int stopped = record.stopLeftOvers();

        // Then
        assertThat(stopped).isOne();
        assertThat(process.isAlive()).isFalse();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void leavesAnotherProgramAloneThatGotTheNumberLater() throws IOException {
        // Given
        Files.writeString(directory.resolve("gateway-service.pid"), process.pid() + " 2020-01-01T00:00:00Z");

        // When
        int stopped = new ProcessRecord(directory).stopLeftOvers();

        // Then
        assertThat(stopped).isZero();
        assertThat(process.isAlive()).isTrue();
    }

    @Test
    void isUntroubledByNonsense() throws IOException {
        // Given
        Files.writeString(directory.resolve("gateway-service.pid"), "half a reco");

        // When // Then
        assertThat(new ProcessRecord(directory).stopLeftOvers()).isZero();
        assertThat(new ProcessRecord(directory.resolve("missing")).stopLeftOvers())
                .isZero();
    }
}
