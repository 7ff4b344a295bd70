package io.ampgate.operations.connection;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.operations.database.Row;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of connections; also of charge points that nobody registered. */
public final class Connections {

    private Connections() {}

    /** The connections of those charge points that ever had one. */
    public static Map<String, HeldConnection> of(Transaction transaction, Collection<String> chargePointIds)
            throws SQLException {
        return read(transaction, "select * from connection where charge_point_id = any (?)", chargePointIds);
    }

    static Map<String, HeldConnection> forUpdate(Transaction transaction, Collection<String> chargePointIds)
            throws SQLException {
        return read(
                transaction,
                "select * from connection where charge_point_id = any (?) order by charge_point_id for update",
                chargePointIds);
    }

    static void store(Transaction transaction, Collection<HeldConnection> changed) throws SQLException {
        List<@Nullable Object[]> rows = changed.stream()
                .sorted(Comparator.comparing(HeldConnection::chargePointId))
                .map(held -> new @Nullable Object[] {
                    held.chargePointId(),
                    held.sessionId().value(),
                    held.gateway().id(),
                    held.gateway().number(),
                    held.connected(),
                    held.since(),
                    held.remoteAddress(),
                    held.protocol(),
                    held.securityProfile(),
                    held.reason()
                })
                .toList();
        transaction.updateAll("""
                insert into connection (charge_point_id, session_id, gateway_id, gateway_number, connected, since,
                                        remote_address, protocol, security_profile, reason)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (charge_point_id) do update
                set session_id = excluded.session_id, gateway_id = excluded.gateway_id,
                    gateway_number = excluded.gateway_number, connected = excluded.connected, since = excluded.since,
                    remote_address = excluded.remote_address, protocol = excluded.protocol,
                    security_profile = excluded.security_profile, reason = excluded.reason""", rows);
    }

    private static Map<String, HeldConnection> read(Transaction transaction, String sql, Collection<String> ids)
            throws SQLException {
        Map<String, HeldConnection> connections = new HashMap<>();
        transaction.list(Connections::held, sql, ids).forEach(held -> connections.put(held.chargePointId(), held));
        return connections;
    }

    private static HeldConnection held(Row row) throws SQLException {
        return new HeldConnection(
                row.text("charge_point_id"),
                new SessionId(row.text("session_id")),
                new GatewayAddress(row.text("gateway_id"), row.number("gateway_number")),
                row.flag("connected"),
                row.instant("since"),
                row.optionalText("remote_address"),
                row.optionalText("protocol"),
                row.optionalNumber("security_profile"),
                row.optionalText("reason"));
    }
}
