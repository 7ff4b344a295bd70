package io.ampgate.localstack;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * One Kafka broker (KRaft) in this JVM, on 127.0.0.1 only, with its data in a directory that a later start finds again.
 *
 * <p>{@code acks=all} on it survives a killed process, not a lost machine: production needs three brokers.
 */
public final class EmbeddedKafka implements AutoCloseable {
    private static final String HOST = "127.0.0.1";

    private final KafkaRaftServer server;
    private final int port;

    /**
     * Starts the broker and returns when it serves.
     *
     * @param port where clients connect; 0 takes a free one
     * @throws StackException when the directory does not hold what a broker can continue with
     */
    public EmbeddedKafka(Path dataDirectory, int port) {
        this(dataDirectory, port, 0);
    }

    public EmbeddedKafka(Path dataDirectory, int port, int controllerPort) {
        this.port = Ports.orFree(port);
        Path directory = dataDirectory.toAbsolutePath();
        Properties settings = settings(directory, this.port, Ports.orFree(controllerPort));
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Kafka loads its plug-in classes by the context loader, which in a Quarkus test knows a second copy of them.
        thread.setContextClassLoader(EmbeddedKafka.class.getClassLoader());
        refuseToEndThisProgram();
        try {
            format(directory, settings);
            server = new KafkaRaftServer(new KafkaConfig(settings), Time.SYSTEM);
            server.startup();
        } catch (RuntimeException | IOException failure) {
            throw new StackException(
                    "Kafka cannot use " + directory + ": " + failure.getMessage()
                            + "; repair it, or move it away to start with empty topics",
                    failure);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** What clients set as {@code bootstrap.servers}. */
    public String bootstrapServers() {
        return HOST + ":" + port;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** A broker that cannot go on ends its process by default, which here would leave PostgreSQL and services behind. */
    private static void refuseToEndThisProgram() {
        Exit.setExitProcedure(EmbeddedKafka::refuse);
        Exit.setHaltProcedure(EmbeddedKafka::refuse);
    }

    private static void refuse(int status, @Nullable String message) {
        throw new StackException(
                "Kafka gave up (status " + status + "), " + (message == null ? "its log says why" : message));
    }

    private static void format(Path directory, Properties settings) throws IOException {
        if (Files.exists(directory.resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(directory);
        Path file = Files.createTempFile("kafka", ".properties");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                settings.store(out, null);
            }
            String[] command = {
                "format", "--ignore-formatted", "-t", Uuid.randomUuid().toString(), "-c", file.toString()
            };
            try (PrintStream nowhere =
                    new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
                StorageTool.execute(command, nowhere);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static Properties settings(Path directory, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", "1");
        settings.setProperty("controller.quorum.voters", "1@" + HOST + ":" + controllerPort);
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        settings.setProperty(
                "listeners", "PLAINTEXT://" + HOST + ":" + port + ",CONTROLLER://" + HOST + ":" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        settings.setProperty("log.dirs", directory.toString());
        settings.setProperty("auto.create.topics.enable", "false");
        settings.setProperty("num.partitions", "4");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "4");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        // How long a start waits for the session of a broker that was killed to end.
        settings.setProperty("broker.session.timeout.ms", "5000");
        settings.setProperty("broker.heartbeat.interval.ms", "1000");
        // A small machine: few threads, and at most 512 MiB or a week of log for each partition.
        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "16777216");
        settings.setProperty("log.segment.bytes", "67108864");
        settings.setProperty("log.retention.bytes", "536870912");
        settings.setProperty("log.retention.hours", "168");
        return settings;
    }
}
