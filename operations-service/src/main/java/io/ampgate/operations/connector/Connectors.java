package io.ampgate.operations.connector;

import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.operations.database.Row;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The current status of connectors, and the history of their reports. */
public final class Connectors {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::chargePointId).thenComparingInt(Key::connectorId);

    private Connectors() {}

    private record Key(String chargePointId, int connectorId) {}

    /** Stores reports in their order. Answers each status that was the current one for a while. */
    public static List<ConnectorStatus> store(Transaction transaction, List<StatusReport> reports) throws SQLException {
        if (reports.isEmpty()) {
            return List.of();
        }
        Map<Key, ConnectorStatus> current = current(transaction, reports);
        Map<Key, ConnectorStatus> changed = new TreeMap<>(ORDER);
        List<ConnectorStatus> passed = new ArrayList<>();
        for (StatusReport report : reports) {
            Key key = new Key(report.chargePointId(), report.request().connectorId());
            switch (ConnectorStatus.after(current.get(key), report)) {
                case ConnectorStatus.Outcome.Current(ConnectorStatus status) -> {
                    current.put(key, status);
                    changed.put(key, status);
                    passed.add(status);
                }
                case ConnectorStatus.Outcome.Late() -> {
                    // Only the history below tells of it.
                }
            }
        }
        save(transaction, changed.values());
        saveHistory(transaction, reports);
        return passed;
    }

    /** Connectors of several charge points, by charge point id, connector 0 included. */
    public static Map<String, List<ConnectorView>> of(Transaction transaction, Collection<String> chargePointIds)
            throws SQLException {
        return transaction.list(row -> ConnectorView.of(row, null), """
                        select * from connector where charge_point_id = any (?)
                        order by charge_point_id, connector_id""", chargePointIds).stream()
                .collect(Collectors.groupingBy(ConnectorView::chargePointId));
    }

    private static Map<Key, ConnectorStatus> current(Transaction transaction, List<StatusReport> reports)
            throws SQLException {
        List<String> ids =
                reports.stream().map(StatusReport::chargePointId).distinct().toList();
        Map<Key, ConnectorStatus> current = new TreeMap<>(ORDER);
        transaction
                .list(Connectors::status, "select * from connector where charge_point_id = any (?)", ids)
                .forEach(status -> current.put(new Key(status.chargePointId(), status.connectorId()), status));
        return current;
    }

    private static ConnectorStatus status(Row row) throws SQLException {
        return new ConnectorStatus(
                row.text("charge_point_id"),
                row.number("connector_id"),
                row.constant(StatusNotification.ChargePointStatus.class, "status"),
                row.constant(StatusNotification.ChargePointErrorCode.class, "error_code"),
                row.optionalText("info"),
                row.optionalText("vendor_id"),
                row.optionalText("vendor_error_code"),
                row.instant("since"),
                row.instant("effective_at"),
                row.instant("updated_at"));
    }

    private static void save(Transaction transaction, Collection<ConnectorStatus> changed) throws SQLException {
        List<@Nullable Object[]> rows = changed.stream()
                .map(status -> new @Nullable Object[] {
                    status.chargePointId(),
                    status.connectorId(),
                    status.status(),
                    status.errorCode(),
                    status.info(),
                    status.vendorId(),
                    status.vendorErrorCode(),
                    status.since(),
                    status.effectiveAt(),
                    status.updatedAt()
                })
                .toList();
        transaction.updateAll("""
                insert into connector (charge_point_id, connector_id, status, error_code, info, vendor_id,
                                       vendor_error_code, since, effective_at, updated_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (charge_point_id, connector_id) do update
                set status = excluded.status, error_code = excluded.error_code, info = excluded.info,
                    vendor_id = excluded.vendor_id, vendor_error_code = excluded.vendor_error_code,
                    since = excluded.since, effective_at = excluded.effective_at, updated_at = excluded.updated_at""", rows);
    }

    private static void saveHistory(Transaction transaction, List<StatusReport> reports) throws SQLException {
        List<@Nullable Object[]> rows = reports.stream()
                .map(report -> new @Nullable Object[] {
                    report.chargePointId(),
                    report.receivedAt(),
                    report.messageId(),
                    report.request().connectorId(),
                    report.request().status(),
                    report.request().errorCode(),
                    report.request().info(),
                    report.request().vendorId(),
                    report.request().vendorErrorCode(),
                    report.request().timestamp()
                })
                .toList();
        transaction.updateAll("""
                insert into status_history (charge_point_id, received_at, message_id, connector_id, status, error_code,
                                            info, vendor_id, vendor_error_code, reported_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict do nothing""", rows);
    }
}
