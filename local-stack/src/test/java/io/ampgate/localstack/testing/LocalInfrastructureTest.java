package io.ampgate.localstack.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.localstack.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class LocalInfrastructureTest {
    @Test
    void servesEveryTestClassOfAJvmWithTheSameServers() throws Exception {
        // Given
        Map<String, String> first = new LocalInfrastructure().start();

        // When
        Map<String, String> second = new LocalInfrastructure().start();

        // Then
        assertThat(second).isEqualTo(first);
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", first.get("kafka.bootstrap.servers")))) {
            assertThat(admin.describeCluster().nodes().get(30, TimeUnit.SECONDS))
                    .hasSize(1);
        }
        try (Connection connection = DriverManager.getConnection(
                first.get("quarkus.datasource.jdbc.url"), EmbeddedPostgres.USER, EmbeddedPostgres.PASSWORD)) {
            assertThat(connection.isValid(5)).isTrue();
        }
    }
}
