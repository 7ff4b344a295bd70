package io.ampgate.operations.command;

import io.ampgate.contracts.registry.RegistryEntry.RegistrationState;
import io.ampgate.operations.connection.Connections;
import io.ampgate.operations.connection.HeldConnection;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What we know of a charge point that is to get a command. */
record Target(
        String chargePointId,
        RegistrationState state,
        boolean booted,
        @Nullable HeldConnection connection,
        Set<Integer> connectorIds,
        Set<Integer> runningTransactions) {

    /** Those of the charge points that are registered, in the order of their ids. */
    static Map<String, Target> of(Transaction transaction, Collection<String> ids) throws SQLException {
        Map<String, HeldConnection> connections = Connections.of(transaction, ids);
        Map<String, Set<Integer>> connectors = numbers(
                transaction,
                "select charge_point_id, connector_id as n from connector where charge_point_id = any (?)",
                ids);
        Map<String, Set<Integer>> running = numbers(
                transaction,
                "select charge_point_id, transaction_id as n from running_transaction where charge_point_id = any (?)",
                ids);
        Map<String, Target> targets = new TreeMap<>();
        transaction
                .list(
                        row -> {
                            String id = row.text("charge_point_id");
                            return new Target(
                                    id,
                                    row.constant(RegistrationState.class, "state"),
                                    row.flag("booted"),
                                    connections.get(id),
                                    connectors.getOrDefault(id, Set.of()),
                                    running.getOrDefault(id, Set.of()));
                        },
                        "select charge_point_id, state, booted from charge_point where charge_point_id = any (?)",
                        ids)
                .forEach(target -> targets.put(target.chargePointId(), target));
        return targets;
    }

    private static Map<String, Set<Integer>> numbers(Transaction transaction, String sql, Collection<String> ids)
            throws SQLException {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        record Pair(String id, int number) {}
        transaction
                .list(row -> new Pair(row.text("charge_point_id"), row.number("n")), sql, ids)
                .forEach(pair ->
                        numbers.computeIfAbsent(pair.id(), _ -> new HashSet<>()).add(pair.number()));
        return numbers;
    }
}
