package io.ampgate.localstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One PostgreSQL server on 127.0.0.1 with the database {@code ampgate}, its data kept for a later start.
 *
 * <p>Only the binaries are those of the zonky project: its own library starts servers with
 * {@code synchronous_commit=off}, gives a stop five seconds and notices a server that dies at once only after the whole
 * wait for its start.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String DATABASE = "ampgate";
    public static final String USER = "ampgate";
    public static final String PASSWORD = "ampgate";

    /** A crash of a busy server needs its time to recover from. */
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private static final long PAUSE_MILLISECONDS = 50;

    private final PostgresPrograms programs;
    private final Process process;
    private final int port;

    /**
     * Starts the server and returns when it serves.
     *
     * @param directory holds {@code data} and the server's own log
     * @param port 0 takes a free one
     * @throws StackException when the server does not start
     */
    public EmbeddedPostgres(Path directory, int port) {
        Path absolute = directory.toAbsolutePath();
        this.programs = new PostgresPrograms(absolute.resolve("data"), absolute.resolve("postgres.log"));
        this.port = Ports.orFree(port);
        stopLeftOver(absolute);
        try {
            Files.createDirectories(absolute);
            Files.deleteIfExists(programs.log());
            programs.prepare();
            process = programs.start(this.port);
        } catch (IOException failure) {
            throw programs.broken(failure.toString());
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
        try {
            createDatabase();
        } catch (SQLException failure) {
            close();
            throw new StackException(
                    "PostgreSQL refuses the database " + DATABASE + ": " + failure.getMessage(), failure);
        } catch (StackException failure) {
            close();
            throw failure;
        }
    }

    /** Stops a server that outlived its parent on this directory. */
    static void stopLeftOver(Path directory) {
        try {
            Postmaster.stopLeftOver(directory.toAbsolutePath().resolve("data"));
        } catch (IOException failure) {
            throw new StackException(
                    "cannot stop the PostgreSQL server that an earlier stack left running on " + directory + ": "
                            + failure.getMessage(),
                    failure);
        }
    }

    public int port() {
        return port;
    }

    public String jdbcUrl() {
        return url(DATABASE);
    }

    /** Stops the server fast: open sessions end, everything committed is kept. */
    @Override
    public void close() {
        try {
            Postmaster.stop(process.toHandle());
        } catch (IOException failure) {
            process.destroyForcibly();
            throw new StackException("PostgreSQL did not stop cleanly and recovers at its next start", failure);
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + USER);
            }
        }
    }

    private Connection connect() throws SQLException {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        while (true) {
            try {
                return DriverManager.getConnection(url("postgres"), "postgres", "");
            } catch (SQLException notYet) {
                if (!process.isAlive()) {
                    throw programs.broken("the server ended at once:" + programs.end());
                }
                if (System.nanoTime() - deadline > 0) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw interrupted(interrupted);
        }
    }

    private static StackException interrupted(InterruptedException cause) {
        Thread.currentThread().interrupt();
        return new StackException("interrupted while PostgreSQL starts", cause);
    }
}
