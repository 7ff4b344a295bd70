package io.ampgate.localstack;

import io.ampgate.localstack.process.LogTail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Runs {@code initdb} and {@code postgres} on one directory.
 *
 * @param log where both write
 */
record PostgresPrograms(Path dataDirectory, Path log) {
    private static final int LOG_LINES = 8;

    /** A commit is on the disk before it is confirmed. */
    private static final Map<String, String> SETTINGS = Map.of(
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "max_connections", "150",
            "timezone", "UTC",
            "log_timezone", "UTC");

    /**
     * Makes the data directory unless there is one that this version can use.
     *
     * @throws StackException when there is something else, which is left untouched
     */
    void prepare() throws IOException, InterruptedException {
        Path version = dataDirectory.resolve("PG_VERSION");
        if (Files.exists(version)) {
            String found = Files.readString(version).strip();
            if (!found.equals(PostgresBinaries.MAJOR_VERSION)) {
                throw broken("it was written by PostgreSQL " + found + ", this is " + PostgresBinaries.MAJOR_VERSION);
            }
            return;
        }
        if (Files.exists(dataDirectory)) {
            throw broken("it holds no database (PG_VERSION is missing)");
        }
        // Under another name until it is whole, so that a kill halfway leaves nothing that looks like a database.
        Path unfinished = dataDirectory.resolveSibling("unfinished");
        Directories.delete(unfinished);
        Process initdb = run(
                "initdb",
                "-D",
                unfinished.toString(),
                "-U",
                "postgres",
                "-A",
                "trust",
                "-E",
                "UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions");
        if (initdb.waitFor() != 0) {
            throw broken("initdb failed: " + end());
        }
        Files.move(unfinished, dataDirectory, StandardCopyOption.ATOMIC_MOVE);
    }

    Process start(int port) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-D", dataDirectory.toString(), "-p", Integer.toString(port)));
        SETTINGS.forEach((name, value) -> arguments.addAll(List.of("-c", name + "=" + value)));
        return run("postgres", arguments.toArray(String[]::new));
    }

    StackException broken(String reason) {
        return new StackException("PostgreSQL cannot use " + dataDirectory + ": " + reason
                + "; repair it, or move it away to start with an empty database");
    }

    /** The last words of the server. */
    String end() {
        return System.lineSeparator() + LogTail.of(log, LOG_LINES) + System.lineSeparator();
    }

    private Process run(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it is not root.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(PostgresBinaries.unpacked().resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        process.getOutputStream().close();
        return process;
    }
}
