package io.ampgate.transaction.charging;

import static io.ampgate.transaction.jdbc.Columns.instant;
import static io.ampgate.transaction.jdbc.Columns.optionalInstant;
import static io.ampgate.transaction.jdbc.Columns.optionalInteger;
import static java.util.function.Function.identity;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ampgate.contracts.ContractJson;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.transaction.jdbc.MultiRowStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads the transactions that a batch needs, and an unused id for each start that is new: two statements. */
final class BatchReader {

    private static final String BY_ID = """
            select t.* from unnest(?::int[]) as wanted (id)
            join charging.transactions t on t.transaction_id = wanted.id
            """;

    private static final String BY_START = """
            select t.* from unnest(?::text[], ?::int[], ?::text[], ?::timestamptz[], ?::int[])
                as wanted (charge_point_id, connector_id, id_tag_key, started_at, meter_start)
            join charging.transactions t
                using (charge_point_id, connector_id, id_tag_key, started_at, meter_start)
            """;

    private static final String UNUSED_IDS = "select nextval('charging.transaction_ids') from generate_series(1, ?)";

    private final Connection connection;

    BatchReader(Connection connection) {
        this.connection = connection;
    }

    KnownTransactions read(BatchNeeds needs) throws SQLException {
        List<ChargingTransaction> stored = new ArrayList<>(byId(needs.stoppedTransactions()));
        List<ChargingTransaction> started = byStart(needs.starts());
        stored.addAll(started);
        Set<StartKey> known = started.stream().map(ChargingTransaction::key).collect(Collectors.toSet());
        long unknown =
                needs.starts().stream().filter(start -> !known.contains(start)).count();
        return new KnownTransactions(stored, unusedIds((int) unknown));
    }

    private List<ChargingTransaction> byId(Collection<Integer> ids) throws SQLException {
        if (ids.isEmpty()) {
            return List.of();
        }
        try (MultiRowStatement<Integer> statement = new MultiRowStatement<>(connection, BY_ID, ids)) {
            return transactions(statement.integer(identity()).query());
        }
    }

    private List<ChargingTransaction> byStart(Collection<StartKey> starts) throws SQLException {
        if (starts.isEmpty()) {
            return List.of();
        }
        try (MultiRowStatement<StartKey> statement = new MultiRowStatement<>(connection, BY_START, starts)) {
            return transactions(statement
                    .text(StartKey::chargePointId)
                    .integer(StartKey::connectorId)
                    .text(StartKey::idTagKey)
                    .instant(StartKey::startedAt)
                    .integer(StartKey::meterStart)
                    .query());
        }
    }

    private List<Integer> unusedIds(int number) throws SQLException {
        List<Integer> ids = new ArrayList<>(number);
        if (number > 0) {
            try (PreparedStatement statement = connection.prepareStatement(UNUSED_IDS)) {
                statement.setInt(1, number);
                ResultSet rows = statement.executeQuery();
                while (rows.next()) {
                    ids.add(rows.getInt(1));
                }
            }
        }
        return ids;
    }

    private static List<ChargingTransaction> transactions(ResultSet rows) throws SQLException {
        List<ChargingTransaction> transactions = new ArrayList<>();
        while (rows.next()) {
            transactions.add(transaction(rows));
        }
        return transactions;
    }

    private static ChargingTransaction transaction(ResultSet row) throws SQLException {
        return new ChargingTransaction(
                row.getInt("transaction_id"),
                new StartKey(
                        row.getString("charge_point_id"),
                        row.getInt("connector_id"),
                        row.getString("id_tag_key"),
                        instant(row, "started_at"),
                        row.getInt("meter_start")),
                row.getString("id_tag"),
                new IdTagInfo(
                        optionalInstant(row, "expiry_date"),
                        row.getString("parent_id_tag"),
                        AuthorizationStatus.valueOf(row.getString("authorization_status"))),
                optionalInteger(row, "reservation_id"),
                instant(row, "received_at"),
                state(row));
    }

    private static ChargingTransaction.State state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return switch (state) {
            case "active" -> new ChargingTransaction.State.Active();
            case "closed" -> new ChargingTransaction.State.Closed();
            case "stopped" ->
                new ChargingTransaction.State.Stopped(new Stop(
                        instant(row, "stopped_at"),
                        row.getInt("meter_stop"),
                        StopTransaction.Reason.valueOf(row.getString("stop_reason")),
                        row.getString("stop_id_tag"),
                        info(row.getString("stop_id_tag_info")),
                        instant(row, "stop_received_at")));
            default -> throw new IllegalStateException("state of a transaction: " + state);
        };
    }

    private static @Nullable IdTagInfo info(@Nullable String json) {
        try {
            return json == null ? null : ContractJson.MAPPER.readValue(json, IdTagInfo.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored idTagInfo: " + json, e);
        }
    }
}
