package io.ampgate.transaction.metering;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/**
 * Creates the monthly partitions of meter values: last month's, this month's and three ahead. A month that has rows in the
 * default partition already, from a clock that was ahead, takes them over. Several processes may do this at once.
 */
@Singleton
final class MeterValuePartitions {

    private static final Logger LOG = Logger.getLogger(MeterValuePartitions.class);
    private static final int MONTHS_BACK = 1;
    private static final int MONTHS_AHEAD = 3;
    /** Before the consumers start. */
    private static final int EARLY = 100;

    private static final String LOCK = "select pg_advisory_xact_lock(hashtext('charging.meter_values'))";
    private final AgroalDataSource dataSource;
    private final Clock clock;

    MeterValuePartitions(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(EARLY) StartupEvent event) throws SQLException {
        createAhead();
    }

    @Scheduled(every = "6h", delayed = "6h")
    void regularly() {
        try {
            createAhead();
        } catch (SQLException e) {
            LOG.warn("meter value partitions not created, trying again in some hours", e);
        }
    }

    void createAhead() throws SQLException {
        YearMonth now = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        for (int months = -MONTHS_BACK; months <= MONTHS_AHEAD; months++) {
            create(now.plusMonths(months));
        }
    }

    private void create(YearMonth month) throws SQLException {
        String name = "meter_values_%04d_%02d".formatted(month.getYear(), month.getMonthValue());
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(LOCK);
            statement.execute(creation(name, start(month), start(month.plusMonths(1))));
            connection.commit();
        }
    }

    private static String creation(String name, String start, String end) {
        return """
            do $$
            begin
                if to_regclass('charging.%1$s') is null then
                    lock table charging.meter_values_default in access exclusive mode;
                    create table charging.%1$s (like charging.meter_values including all);
                    with moved as (
                        delete from charging.meter_values_default
                        where sampled_at >= '%2$s' and sampled_at < '%3$s' returning *)
                    insert into charging.%1$s select * from moved;
                    alter table charging.meter_values attach partition charging.%1$s
                        for values from ('%2$s') to ('%3$s');
                end if;
            end $$
            """.formatted(name, start, end);
    }

    private static String start(YearMonth month) {
        return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
    }
}
