package io.ampgate.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStackTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path directory;

    private final RecordingListener listener = new RecordingListener();
    private FakeProject project = new FakeProject(Path.of(""));

    @BeforeEach
    void build() throws IOException {
        project = FakeProject.builtAt(directory);
    }

    @Test
    void startsEverythingAndLeavesNothingBehind() throws Exception {
        // Given
        LocalStack stack = stack();

        // When
        stack.start();
        List<ProcessHandle> running = children();
        stack.close();

        // Then
        assertThat(running).hasSizeGreaterThanOrEqualTo(Service.values().length + 1);
        assertThat(running).noneMatch(ProcessHandle::isAlive);
        assertThat(listener.progress).contains("gateway-service is ready", "dashboard-service is ready");
    }

    @Test
    void findsItsDataAgain() throws SQLException {
        // Given
        try (LocalStack first = stack()) {
            first.start();
            execute(first, "create table driver as select 'CAFE01' as id_tag");
        }

        // When
        try (LocalStack second = stack()) {
            second.start();

            // Then
            assertThat(query(second, "select id_tag from driver")).isEqualTo("CAFE01");
        }
    }

    @Test
    void startsADeadServiceAgainAndSaysWhy() throws IOException {
        // Given
        try (LocalStack stack = stack()) {
            stack.start();

            // When
            Files.createFile(project.orderToDie());
            await().atMost(PATIENCE)
                    .until(() -> listener.progress.stream()
                            .anyMatch(line -> line.startsWith("gateway-service ended (exit code 3); it starts again")));
            Files.delete(project.orderToDie());

            // Then
            assertThat(String.join("\n", listener.progress)).contains("fake service was told to die");
            await().atMost(PATIENCE).until(() -> isReady(stack.managementUrl(Service.GATEWAY)));
        }
    }

    @Test
    void namesTheServiceThatDiesWhileItStartsAndLeavesNothingRunning() throws IOException {
        // Given
        Files.createFile(project.orderToDie());

        // When // Then
        assertThatThrownBy(stack()::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("ended while it started (exit code 3)")
                .hasMessageContaining("fake service was told to die");
        assertThat(children()).isEmpty();
    }

    @Test
    void refusesASecondStackOnTheSameData() {
        // Given
        try (LocalStack first = stack()) {
            first.start();

            // When // Then
            assertThatThrownBy(stack()::start)
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining(
                            "another stack (process " + ProcessHandle.current().pid() + ")");
            assertThat(children()).isNotEmpty();
        }
    }

    @Test
    void namesABusyPortAndTheOptionThatMovesIt() throws IOException {
        // Given
        StackOptions options = project.options();
        try (ServerSocket other = new ServerSocket(options.ports().http(Service.DASHBOARD))) {
            // When // Then
            assertThatThrownBy(() -> new LocalStack(options, listener, Clock.systemUTC()).start())
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("port " + other.getLocalPort() + " for dashboard-service is in use")
                    .hasMessageContaining("--dashboard-port");
        }
    }

    @Test
    void namesWhatIsNotBuilt() throws IOException {
        // Given
        Files.delete(Service.OPERATIONS.jar(directory));

        // When // Then
        assertThatThrownBy(stack()::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("operations-service is not built");
        assertThat(children()).isEmpty();
    }

    @Test
    void namesABrokenDirectoryOfKafkaAndStopsPostgres() throws IOException {
        // Given
        Path kafka = directory.resolve(".csms/kafka");
        Files.createDirectories(kafka);
        Files.writeString(kafka.resolve("meta.properties"), "version=1\nnode.id=99\ncluster.id=other\n");

        // When // Then
        assertThatThrownBy(stack()::start)
                .isInstanceOf(StackException.class)
                .hasMessageContaining("Kafka cannot use " + kafka);
        assertThat(children()).isEmpty();
    }

    private LocalStack stack() {
        return new LocalStack(project.options(), listener, Clock.systemUTC());
    }

    private static boolean isReady(String managementUrl) throws InterruptedException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(managementUrl + "/q/health/ready"))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notListening) {
            return false;
        }
    }

    private static List<ProcessHandle> children() {
        try (Stream<ProcessHandle> children = ProcessHandle.current().children()) {
            return children.toList();
        }
    }

    private static void execute(LocalStack stack, String sql) throws SQLException {
        try (Connection connection = connect(stack);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(LocalStack stack, String sql) throws SQLException {
        try (Connection connection = connect(stack);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(LocalStack stack) throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD);
    }
}
