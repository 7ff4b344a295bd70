package io.ampgate.operations.registry;

import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Notes, in the transaction of a change, that gateways must be told of it. What is noted is published once the
 * transaction is committed: at once, or by the next sweep when the process died in between.
 */
public final class RegistryOutbox {

    private static final String INSERT = """
            insert into registry_pending (registry_key, change) values (?, ?)
            on conflict (registry_key) do update
            set version = nextval('registry_version'),
                change = case when registry_pending.change = 'registered' and excluded.change = 'changed'
                              then 'registered' else coalesce(excluded.change, registry_pending.change) end""";

    private RegistryOutbox() {}

    /** @param change what happened, for the event; absent: nothing that operators care for */
    public static void note(
            Transaction transaction, Collection<String> chargePointIds, StationEvent.@Nullable Change change)
            throws SQLException {
        List<@Nullable Object[]> rows = new TreeSet<>(chargePointIds)
                .stream().map(id -> new @Nullable Object[] {id, change}).toList();
        transaction.updateAll(INSERT, rows);
    }

    public static void noteOnboarding(Transaction transaction) throws SQLException {
        note(transaction, List.of(RegistryEntry.ONBOARDING_KEY), null);
    }

    /** The common heartbeat interval changed for all that have none of their own. */
    public static void noteAllWithoutInterval(Transaction transaction) throws SQLException {
        List<String> ids = transaction.list(
                row -> row.text("charge_point_id"),
                "select charge_point_id from charge_point where heartbeat_interval is null order by charge_point_id");
        note(transaction, ids, null);
    }
}
