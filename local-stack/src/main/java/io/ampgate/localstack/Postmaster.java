package io.ampgate.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The server process that {@code postmaster.pid} of a data directory names. After {@code kill -9} of its parent it may
 * still run, or its number may have gone to another program, at which PostgreSQL would refuse to start.
 */
record Postmaster(Path dataDirectory) {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /** Stops a server that was left over on this directory, and removes a lock file that names no server. */
    void stopLeftOver() throws IOException {
        Path lockFile = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(lockFile)) {
            return;
        }
        Optional<ProcessHandle> leftOver = process(Files.readString(lockFile));
        if (leftOver.isPresent()) {
            stop(leftOver.get());
        }
        Files.deleteIfExists(lockFile);
    }

    private static Optional<ProcessHandle> process(String lockFile) {
        String number = lockFile.lines().findFirst().orElse("").strip();
        if (!number.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(number))
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }

    private static void stop(ProcessHandle process) throws IOException {
        // A fast shutdown; the SIGTERM of ProcessHandle.destroy would wait until every client has left.
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException running) {
            throw new IOException("a PostgreSQL server (process " + process.pid() + ") still runs there", running);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a PostgreSQL server stops", interrupted);
        }
    }
}
