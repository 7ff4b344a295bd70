package io.ampgate.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One PostgreSQL server on 127.0.0.1 with the database {@code ampgate}, its data kept for a later start.
 *
 * <p>The zonky library starts its servers with {@code synchronous_commit=off}; here a commit is on the disk before it is
 * confirmed.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String DATABASE = "ampgate";
    public static final String USER = "ampgate";
    public static final String PASSWORD = "ampgate";

    /** Unpacked once for all servers of this user. */
    private static final Path BINARIES =
            Path.of(System.getProperty("java.io.tmpdir"), "ampgate-postgres-" + System.getProperty("user.name"));

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final io.zonky.test.db.postgres.embedded.EmbeddedPostgres server;

    /**
     * Starts the server and returns when it serves.
     *
     * @param directory holds {@code data} and the server's own log
     * @param port 0 takes a free one
     * @throws IllegalStateException when the server does not start; the text says where its log is
     */
    public EmbeddedPostgres(Path directory, int port) {
        Path data = directory.toAbsolutePath().resolve("data");
        Path log = directory.toAbsolutePath().resolve("postgres.log");
        try {
            Files.createDirectories(directory);
            new Postmaster(data).stopLeftOver();
            server = io.zonky.test.db.postgres.embedded.EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setOverrideWorkingDirectory(BINARIES.toFile())
                    .setPort(Ports.orFree(port))
                    .setPGStartupWait(START_LIMIT)
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "100")
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException | RuntimeException failure) {
            throw new IllegalStateException(
                    "PostgreSQL cannot start on " + data + " (its own words are in " + log + ")", failure);
        }
        try {
            createDatabase();
        } catch (SQLException failure) {
            close();
            throw new IllegalStateException("PostgreSQL on " + data + " refuses the database " + DATABASE, failure);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + DATABASE;
    }

    /** Stops the server fast: open sessions end, everything committed is kept. */
    @Override
    public void close() {
        try {
            server.close();
            if (!server.getProcess().waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                server.getProcess().destroyForcibly();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("PostgreSQL did not stop cleanly", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void createDatabase() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "select from pg_roles where rolname = '" + USER + "'")) {
                statement.execute("create role " + USER + " login password '" + PASSWORD + "'");
            }
            if (!exists(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + USER);
            }
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }
}
