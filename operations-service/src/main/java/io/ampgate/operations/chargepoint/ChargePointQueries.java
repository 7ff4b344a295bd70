package io.ampgate.operations.chargepoint;

import io.ampgate.foundation.web.ProblemException;
import io.ampgate.operations.connector.ConnectorView;
import io.ampgate.operations.connector.Connectors;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Charge points with their connection and connectors. */
final class ChargePointQueries {

    private static final String SELECT = """
            select c.*, coalesce(n.connected, false) as connected, n.since, n.gateway_id, n.session_id, n.protocol,
                   n.remote_address, n.reason, greatest(c.last_seen_at, n.since) as seen_at,
                   coalesce(c.heartbeat_interval, s.heartbeat_interval) as effective_interval
            from charge_point c cross join settings s left join connection n using (charge_point_id)
            """;

    private ChargePointQueries() {}

    /** What a list is narrowed to; absent: not narrowed. */
    record Filter(
            @Nullable String search,
            @Nullable String state,
            @Nullable Boolean connected) {}

    static List<ChargePointView> list(Transaction transaction, Filter filter, @Nullable String after, int limit)
            throws SQLException {
        List<ChargePointView> views = transaction.list(
                row -> ChargePointView.of(row, List.of()),
                SELECT + """
                        where (?::text is null or c.charge_point_id > ?)
                          and (?::text is null or position(lower(?) in lower(concat_ws(
                                ' ', c.charge_point_id, name, site, vendor, model, serial_number))) > 0)
                          and (?::text is null or state = ?)
                          and (?::boolean is null or coalesce(n.connected, false) = ?)
                        order by c.charge_point_id limit ?""",
                after,
                after,
                filter.search(),
                filter.search(),
                filter.state(),
                filter.state(),
                filter.connected(),
                filter.connected(),
                limit);
        Map<String, List<ConnectorView>> connectors = Connectors.of(
                transaction, views.stream().map(ChargePointView::id).toList());
        return views.stream()
                .map(view -> view.withConnectors(connectors.getOrDefault(view.id(), List.of())))
                .toList();
    }

    /** @throws ProblemException when it is not registered */
    static ChargePointView one(Transaction transaction, String id) throws SQLException {
        List<ConnectorView> connectors = Connectors.of(transaction, List.of(id)).getOrDefault(id, List.of());
        return transaction
                .first(row -> ChargePointView.of(row, connectors), SELECT + "where c.charge_point_id = ?", id)
                .orElseThrow(() -> ChargePoints.unknown(id));
    }
}
