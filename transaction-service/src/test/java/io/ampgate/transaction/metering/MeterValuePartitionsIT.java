package io.ampgate.transaction.metering;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.ampgate.localstack.testing.LocalInfrastructure;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalInfrastructure.class)
class MeterValuePartitionsIT {

    @Inject
    AgroalDataSource dataSource;

    @Test
    void createsTheMonthsAheadOnceAndTakesOverRowsOfClocksThatWereAhead() throws Exception {
        // Given
        Clock later = Clock.fixed(Instant.parse("2041-11-30T23:59:59Z"), ZoneOffset.UTC);
        MeterValuePartitions partitions = new MeterValuePartitions(dataSource, later);
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("insert into charging.meter_values"
                    + " (charge_point_id, sampled_at, content_hash, received_at, samples)"
                    + " values ('ahead', '2041-12-24T00:00:00Z', 1, now(), '[]')");

            // When
            partitions.createAhead();
            partitions.createAhead();

            // Then
            assertThat(text(
                            statement,
                            "select tableoid::regclass::text from charging.meter_values"
                                    + " where charge_point_id = 'ahead'"))
                    .isEqualTo("charging.meter_values_2041_12");
            assertThat(text(
                            statement,
                            "select count(*) from pg_inherits"
                                    + " where inhparent = 'charging.meter_values'::regclass"
                                    + " and inhrelid::regclass::text ~ 'meter_values_204[12]'"))
                    .isEqualTo("5");
        }
    }

    private static String text(Statement statement, String sql) throws Exception {
        try (ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }
}
