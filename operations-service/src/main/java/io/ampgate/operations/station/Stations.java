package io.ampgate.operations.station;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.operations.database.Transaction;
import io.ampgate.operations.registry.RegistryOutbox;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What charge points say of themselves, in their rows. */
final class Stations {

    private Stations() {}

    /** Locks the rows of those that are registered, in one order for all replicas. */
    static Set<String> lock(Transaction transaction, List<ChargePointCall> calls) throws SQLException {
        return new HashSet<>(transaction.list(
                row -> row.text("charge_point_id"),
                """
                select charge_point_id from charge_point where charge_point_id = any (?)
                order by charge_point_id for no key update""",
                calls.stream().map(ChargePointCall::chargePointId).distinct().toList()));
    }

    static void seen(Transaction transaction, Map<String, Instant> seen) throws SQLException {
        List<@Nullable Object[]> rows = new ArrayList<>();
        seen.forEach((id, at) -> rows.add(new @Nullable Object[] {at, id}));
        transaction.updateAll(
                "update charge_point set last_seen_at = greatest(last_seen_at, ?) where charge_point_id = ?", rows);
    }

    /** @return those whose BootNotification was accepted for the first time; the registry must say so */
    static Collection<String> boots(Transaction transaction, List<StationBatch.Boot> boots) throws SQLException {
        List<String> first = new ArrayList<>();
        for (StationBatch.Boot boot : boots) {
            BootNotification.Request request = boot.request();
            transaction.update(
                    """
                    update charge_point
                    set last_boot_at = ?, vendor = ?, model = ?, serial_number = ?, firmware_version = ?, iccid = ?,
                        imsi = ?, meter_type = ?, meter_serial_number = ?
                    where charge_point_id = ? and (last_boot_at is null or last_boot_at <= ?)""",
                    boot.at(),
                    request.chargePointVendor(),
                    request.chargePointModel(),
                    serialNumber(request),
                    request.firmwareVersion(),
                    request.iccid(),
                    request.imsi(),
                    request.meterType(),
                    request.meterSerialNumber(),
                    boot.chargePointId(),
                    boot.at());
            // The gateway answered Accepted only if the charge point was accepted by then.
            int accepted = transaction.update("""
                    update charge_point set booted = true
                    where charge_point_id = ? and not booted and state = 'accepted' and state_since <= ?""", boot.chargePointId(), boot.at());
            if (accepted > 0) {
                first.add(boot.chargePointId());
            }
        }
        RegistryOutbox.note(transaction, first, null);
        return first;
    }

    /** The charge point's own, or the deprecated one of the box that it replaced. */
    private static @Nullable String serialNumber(BootNotification.Request request) {
        return request.chargePointSerialNumber() == null
                ? request.chargeBoxSerialNumber()
                : request.chargePointSerialNumber();
    }

    static void tasks(Transaction transaction, List<StationBatch.TaskStatus> tasks) throws SQLException {
        for (StationBatch.TaskStatus task : tasks) {
            String sql = switch (task.task()) {
                case firmware ->
                    "update charge_point set firmware_status = ?, firmware_status_at = ? where charge_point_id = ?";
                case diagnostics ->
                    "update charge_point set diagnostics_status = ?, diagnostics_status_at = ? where charge_point_id = ?";
            };
            transaction.update(sql, task.status(), task.at(), task.chargePointId());
        }
    }
}
