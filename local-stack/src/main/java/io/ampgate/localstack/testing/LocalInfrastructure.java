package io.ampgate.localstack.testing;

import io.ampgate.localstack.Directories;
import io.ampgate.localstack.EmbeddedKafka;
import io.ampgate.localstack.EmbeddedPostgres;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Kafka and PostgreSQL for {@code @QuarkusTestResource}: started once per JVM on free ports, stopped when it ends.
 *
 * <p>Where they are is kept in system properties, because Quarkus may load this class more than once.
 */
public final class LocalInfrastructure implements QuarkusTestResourceLifecycleManager {
    private static final String KAFKA = "ampgate.test.kafka";
    private static final String DATABASE = "ampgate.test.database";

    @Override
    public Map<String, String> start() {
        synchronized (System.getProperties()) {
            if (System.getProperty(KAFKA) == null) {
                startOnce();
            }
            return Map.of(
                    "kafka.bootstrap.servers",
                    System.getProperty(KAFKA, ""),
                    "quarkus.datasource.jdbc.url",
                    System.getProperty(DATABASE, ""),
                    "quarkus.datasource.username",
                    EmbeddedPostgres.USER,
                    "quarkus.datasource.password",
                    EmbeddedPostgres.PASSWORD,
                    "quarkus.devservices.enabled",
                    "false",
                    "quarkus.http.test-port",
                    "0",
                    "quarkus.management.test-port",
                    "0");
        }
    }

    /** Nothing: the next test class of this JVM uses the same servers. */
    @Override
    public void stop() {}

    private static void startOnce() {
        Path directory = temporaryDirectory();
        EmbeddedPostgres postgres = new EmbeddedPostgres(directory.resolve("postgres"), 0);
        EmbeddedKafka kafka = new EmbeddedKafka(directory.resolve("kafka"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            kafka.close();
            postgres.close();
            delete(directory);
        }));
        System.setProperty(KAFKA, kafka.bootstrapServers());
        System.setProperty(DATABASE, postgres.jdbcUrl());
    }

    private static void delete(Path directory) {
        try {
            Directories.delete(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot remove " + directory, failure);
        }
    }

    private static Path temporaryDirectory() {
        try {
            return Files.createTempDirectory("ampgate-test");
        } catch (IOException failure) {
            throw new UncheckedIOException("no temporary directory for Kafka and PostgreSQL", failure);
        }
    }
}
