package io.ampgate.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedPostgresTest {
    @TempDir
    Path directory;

    @Test
    void keepsCommittedRowsOverARestart() throws SQLException {
        // Given
        try (EmbeddedPostgres postgres = new EmbeddedPostgres(directory, 0)) {
            execute(postgres, "create schema charging");
            execute(postgres, "create table charging.transactions as select 42 as id");
        }

        // When
        try (EmbeddedPostgres restarted = new EmbeddedPostgres(directory, 0)) {
            // Then
            assertThat(query(restarted, "select id from charging.transactions")).isEqualTo("42");
        }
    }

    @Test
    void confirmsACommitOnlyWhenItIsOnTheDisk() throws SQLException {
        // Given // When
        try (EmbeddedPostgres postgres = new EmbeddedPostgres(directory, 0)) {
            // Then
            assertThat(query(postgres, "show synchronous_commit")).isEqualTo("on");
            assertThat(query(postgres, "show fsync")).isEqualTo("on");
            assertThat(query(postgres, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1\n", "no number\n", ""})
    void startsOverALockFileThatNamesNoServer(String lockFile) throws IOException, SQLException {
        // Given
        try (EmbeddedPostgres postgres = new EmbeddedPostgres(directory, 0)) {
            execute(postgres, "create schema operations");
        }
        Files.writeString(directory.resolve("data/postmaster.pid"), lockFile);

        // When
        try (EmbeddedPostgres restarted = new EmbeddedPostgres(directory, 0)) {
            // Then
            assertThat(query(restarted, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void takesOverFromAServerThatOutlivedItsParent() throws IOException, SQLException {
        // Given
        EmbeddedPostgres orphan = new EmbeddedPostgres(directory, 0);
        execute(orphan, "create schema dashboard");

        // When
        try (EmbeddedPostgres restarted = new EmbeddedPostgres(directory, 0)) {
            // Then
            assertThat(query(restarted, "select count(*) from pg_namespace where nspname = 'dashboard'"))
                    .isEqualTo("1");
        } finally {
            orphan.close();
        }
    }

    @Test
    void saysWhichDirectoryIsBroken() throws IOException {
        // Given
        Files.createDirectories(directory.resolve("data"));
        Files.writeString(directory.resolve("data/PG_VERSION"), "9.6\n");

        // When // Then
        assertThatThrownBy(() -> new EmbeddedPostgres(directory, 0).close())
                .isInstanceOf(StackException.class)
                .hasMessageContaining(directory.resolve("data").toString())
                .hasMessageContaining("PostgreSQL 9.6");
    }

    @Test
    void endsWithTheServersOwnWordsWhenItsFilesAreDamaged() throws IOException {
        // Given
        new EmbeddedPostgres(directory, 0).close();
        Files.delete(directory.resolve("data/global/pg_control"));

        // When // Then
        assertThatThrownBy(() -> new EmbeddedPostgres(directory, 0).close())
                .isInstanceOf(StackException.class)
                .hasMessageContaining("pg_control");
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = connect(postgres);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedPostgres postgres) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
    }
}
