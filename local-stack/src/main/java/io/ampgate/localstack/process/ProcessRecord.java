package io.ampgate.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Files that name the running programs of a stack, so that the next one finds those which outlived a killed parent. The
 * start time tells a program from another one that got its number later.
 */
public record ProcessRecord(Path directory) {
    /** The system computes it from the time of its own start, which a clock adjustment moves. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(3);

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    void write(String name, ProcessHandle process) {
        String line = process.pid() + " " + startOf(process);
        try {
            Files.createDirectories(directory);
            Files.writeString(file(name), line);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot note the process of " + name, failure);
        }
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(file(name));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove the note of " + name, failure);
        }
    }

    /** Stops what an earlier stack left running and returns how many programs that were. */
    public int stopLeftOvers() {
        if (!Files.isDirectory(directory)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(directory)) {
            List<ProcessHandle> leftOvers =
                    files.flatMap(file -> running(file).stream()).toList();
            leftOvers.forEach(ProcessHandle::destroy);
            CompletableFuture<?>[] exits =
                    leftOvers.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(exits)
                    .completeOnTimeout(null, STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)
                    .join();
            leftOvers.forEach(ProcessHandle::destroyForcibly);
            CompletableFuture.allOf(exits).join();
            return leftOvers.size();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + directory, failure);
        }
    }

    private Path file(String name) {
        return directory.resolve(name + ".pid");
    }

    private static Optional<ProcessHandle> running(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ", -1);
            Files.delete(file);
            if (words.length != 2 || !words[0].matches("\\d{1,10}") || !words[1].matches("[-0-9:.TZ]{20,30}")) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> Duration.between(startOf(process), Instant.parse(words[1]))
                                    .abs()
                                    .compareTo(START_TOLERANCE)
                            < 0);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read " + file, failure);
        }
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
