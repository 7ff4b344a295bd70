package io.ampgate.transaction.ledger;

import io.ampgate.transaction.jdbc.Columns;
import io.ampgate.transaction.jdbc.Database;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the overview counts. */
@Path("/api/v1/statistics/transactions")
@Tag(name = "Transactions")
final class StatisticsResource {

    /** A charge point that has reported nothing for so long does not count into the power of now. */
    private static final Duration POWER_IS_CURRENT = Duration.ofHours(1);

    private static final String SQL = """
            select
                (select count(*) from charging.transactions where state = 'active') as active,
                (select coalesce(sum(latest_power_w), 0) from charging.transactions
                    where state = 'active' and latest_at > ?) as power,
                count(*) as started,
                coalesce(sum(greatest(coalesce(meter_stop, latest_energy_wh, meter_start) - meter_start, 0)), 0) as energy
            from charging.transactions where started_at >= ?
            """;

    private final Database database;
    private final Clock clock;

    StatisticsResource(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Numbers of today, a day of UTC. */
    @Schema(name = "TransactionStatistics")
    record Statistics(
            @Schema(description = "transactions that run") int active,
            @Schema(description = "since midnight UTC") int startedToday,

            @Schema(description = "Wh of the transactions that were started since midnight UTC")
            BigDecimal energyTodayWh,

            @Schema(description = "W of the running transactions that reported within the last hour")
            BigDecimal powerNowW) {}

    @GET
    @Operation(summary = "Running transactions, their power, and what today brought")
    public Statistics get() {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, ZoneOffset.UTC)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        return database.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SQL)) {
                statement.setObject(1, Columns.parameter(now.minus(POWER_IS_CURRENT)));
                statement.setObject(2, Columns.parameter(midnight));
                ResultSet row = statement.executeQuery();
                row.next();
                return new Statistics(
                        row.getInt("active"),
                        row.getInt("started"),
                        row.getBigDecimal("energy"),
                        row.getBigDecimal("power"));
            }
        });
    }
}
