package io.ampgate.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisedProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path directory;

    private final List<String> notices = new CopyOnWriteArrayList<>();
    private Optional<SupervisedProcess> current = Optional.empty();

    @AfterEach
    void stop() {
        current.ifPresent(process -> process.stop(PATIENCE));
    }

    @Test
    void startsADyingProgramAgainUntilThePolicyEnds() {
        // Given
        SupervisedProcess process = process("echo again; exit 7");

        // When
        process.start();
        process.keepRunning();

        // Then
        await().atMost(PATIENCE).until(() -> notices.contains("for good 7"));
        assertThat(notices).containsExactly("restarts 7", "restarts 7", "for good 7");
        assertThat(directory.resolve("program.log")).hasContent("again\nagain\nagain");
    }

    @Test
    void tellsTheStarterOfAnEndWhileStarting() {
        // Given
        SupervisedProcess process = process("exit 4");

        // When
        process.start();

        // Then
        await().atMost(PATIENCE).until(() -> process.exitCode().equals(Optional.of(4)));
        assertThat(notices).isEmpty();
    }

    @Test
    void doesNotStartAgainWhatIsStopped() {
        // Given
        SupervisedProcess process = process("echo running; exec sleep 600");
        process.start();
        process.keepRunning();
        await().atMost(PATIENCE)
                .until(() -> Files.readString(directory.resolve("program.log")).contains("running"));

        // When
        process.stop(PATIENCE);

        // Then
        assertThat(process.exitCode()).isPresent();
        assertThat(notices).isEmpty();
    }

    @Test
    void killsWhatDoesNotEndByItself() {
        // Given
        SupervisedProcess process = process("trap '' TERM; echo deaf; while true; do sleep 0.1; done");
        process.start();
        await().atMost(PATIENCE)
                .until(() -> Files.readString(directory.resolve("program.log")).contains("deaf"));

        // When
        process.stop(Duration.ofMillis(100));

        // Then
        assertThat(process.exitCode()).isPresent();
    }

    private SupervisedProcess process(String script) {
        ProcessPlan plan =
                new ProcessPlan("program", List.of("bash", "-c", script), Map.of(), directory.resolve("program.log"));
        RestartPolicy twice = new RestartPolicy(2, Duration.ofHours(1), Duration.ofMillis(1));
        SupervisedProcess process = new SupervisedProcess(
                plan, new ProcessRecord(directory.resolve("processes")), twice, new Notices(), Clock.systemUTC());
        current = Optional.of(process);
        return process;
    }

    private final class Notices implements ProcessObserver {
        @Override
        public void diedAndRestarts(ProcessPlan plan, int exitCode, Duration pause) {
            notices.add("restarts " + exitCode);
        }

        @Override
        public void diedForGood(ProcessPlan plan, int exitCode) {
            notices.add("for good " + exitCode);
        }
    }
}
