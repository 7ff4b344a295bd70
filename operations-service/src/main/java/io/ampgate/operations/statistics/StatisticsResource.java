package io.ampgate.operations.statistics;

import io.ampgate.operations.database.Database;
import io.ampgate.operations.database.Transaction;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/statistics/charge-points")
@RunOnVirtualThread
@Tag(name = "Statistics")
final class StatisticsResource {

    private final Database database;

    StatisticsResource(Database database) {
        this.database = database;
    }

    /** @param faulted connectors with the status Faulted, connector 0 included */
    record View(
            int total,
            int connected,
            Map<String, Integer> byState,
            Map<String, Integer> connectorsByStatus,
            int faulted) {}

    private record Count(String of, int number) {}

    @GET
    @Operation(summary = "How many charge points and connectors there are, by state")
    public View get() {
        return database.inTransaction(transaction -> {
            Map<String, Integer> byState =
                    counts(transaction, "select state as of, count(*) as number from charge_point group by state");
            return new View(
                    byState.values().stream().mapToInt(Integer::intValue).sum(),
                    counts(transaction, """
                                    select 'connected' as of, count(*) as number
                                    from charge_point join connection using (charge_point_id) where connected""").getOrDefault("connected", 0),
                    byState,
                    counts(transaction, """
                            select status as of, count(*) as number from connector
                            where connector_id > 0 group by status"""),
                    counts(transaction, """
                                    select 'faulted' as of, count(*) as number from connector
                                    where status = 'Faulted'""").getOrDefault("faulted", 0));
        });
    }

    private static Map<String, Integer> counts(Transaction transaction, String sql) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        transaction
                .list(row -> new Count(row.text("of"), row.number("number")), sql)
                .forEach(count -> counts.put(count.of(), count.number()));
        return counts;
    }
}
