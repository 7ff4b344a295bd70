package io.ampgate.operations.onboarding;

import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who knocked and was not served, newest first; the list is bounded, because anybody can knock. */
public final class UnknownChargePoints {

    private static final int KEPT = 10_000;

    private UnknownChargePoints() {}

    static void store(Transaction transaction, List<Knock> knocks) throws SQLException {
        if (knocks.isEmpty()) {
            return;
        }
        List<@Nullable Object[]> rows = knocks.stream()
                .sorted(Comparator.comparing(Knock::chargePointId).thenComparing(Knock::at))
                .map(knock -> new @Nullable Object[] {
                    knock.chargePointId(), knock.reason(), knock.detail(), knock.remoteAddress(), knock.at(), knock.at()
                })
                .toList();
        // A repeated batch counts nothing twice: only what is newer than the last attempt is one.
        transaction.updateAll("""
                insert into unknown_charge_point as u (charge_point_id, reason, detail, remote_address, attempts,
                                                       first_at, last_at)
                values (?, ?, ?, ?, 1, ?, ?)
                on conflict (charge_point_id) do update
                set reason = excluded.reason, detail = excluded.detail, attempts = u.attempts + 1,
                    remote_address = coalesce(excluded.remote_address, u.remote_address), last_at = excluded.last_at
                where excluded.last_at > u.last_at""", rows);
        transaction.update("""
                delete from unknown_charge_point where charge_point_id in (
                    select charge_point_id from unknown_charge_point
                    order by last_at desc, charge_point_id desc offset ?)""", KEPT);
    }

    /** They are registered, or were let in, or an operator does not want to see them. */
    public static int forget(Transaction transaction, Collection<String> chargePointIds) throws SQLException {
        return transaction.update("delete from unknown_charge_point where charge_point_id = any (?)", chargePointIds);
    }

    /** Those that were let in now and are registered: whatever kept them out before is over. */
    public static void forgetRegistered(Transaction transaction, Collection<String> chargePointIds)
            throws SQLException {
        transaction.update("""
                delete from unknown_charge_point u using charge_point c
                where u.charge_point_id = any (?) and c.charge_point_id = u.charge_point_id""", chargePointIds);
    }
}
