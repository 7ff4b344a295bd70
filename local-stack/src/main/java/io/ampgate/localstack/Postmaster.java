package io.ampgate.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server process of a data directory, as {@code postmaster.pid} there names it. */
final class Postmaster {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private Postmaster() {}

    /**
     * After {@code kill -9} of its parent a server may still run, or its number may have gone to another program, at
     * which PostgreSQL would refuse to start: stops the one, and removes a file that names no server.
     */
    static void stopLeftOver(Path dataDirectory) throws IOException {
        Path file = dataDirectory.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> leftOver = process(Files.readString(file));
        if (leftOver.isPresent()) {
            stop(leftOver.get());
        }
        Files.deleteIfExists(file);
    }

    /** A fast shutdown; the SIGTERM of {@link ProcessHandle#destroy} would wait until every client has left. */
    static void stop(ProcessHandle process) throws IOException {
        if (!process.isAlive()) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        try {
            process.onExit().get(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException running) {
            throw new IOException("process " + process.pid() + " does not stop", running);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while process " + process.pid() + " stops", interrupted);
        }
    }

    private static Optional<ProcessHandle> process(String file) {
        String number = file.lines().findFirst().orElse("").strip();
        if (!number.matches("\\d{1,10}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(number))
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"));
    }
}
