package io.ampgate.operations.configuration;

import io.ampgate.ocpp.message.ChangeConfiguration;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The last known configuration of each charge point, fed by its own answers. */
public final class Configuration {

    /** Can only be written; what a charge point answers for it is not the key and is not kept either. */
    private static final String WRITE_ONLY = "AuthorizationKey";

    private Configuration() {}

    /** The answer to GetConfiguration: of all keys it replaces what we knew, of some keys it adds to it. */
    public static void read(
            Transaction transaction,
            String chargePointId,
            GetConfiguration.Request request,
            GetConfiguration.Response response,
            Instant at)
            throws SQLException {
        if (!isRegistered(transaction, chargePointId)) {
            return;
        }
        List<String> answered = response.configurationKey().stream()
                .map(GetConfiguration.KeyValue::key)
                .toList();
        boolean all = request.key().isEmpty();
        if (all) {
            transaction.update(
                    "delete from configuration_key where charge_point_id = ? and not key = any (?)",
                    chargePointId,
                    answered);
        } else {
            transaction.update(
                    "delete from configuration_key where charge_point_id = ? and key = any (?)",
                    chargePointId,
                    response.unknownKey());
        }
        List<@Nullable Object[]> rows = response.configurationKey().stream()
                .map(each -> new @Nullable Object[] {
                    chargePointId,
                    each.key(),
                    WRITE_ONLY.equalsIgnoreCase(each.key()) ? null : each.value(),
                    each.readonly(),
                    at
                })
                .toList();
        transaction.updateAll("""
                insert into configuration_key (charge_point_id, key, value, readonly, reboot_required, updated_at)
                values (?, ?, ?, ?, false, ?)
                on conflict (charge_point_id, key) do update
                set value = excluded.value, readonly = excluded.readonly, updated_at = excluded.updated_at""", rows);
        storeUnknown(transaction, chargePointId, all ? at : null, answered, response.unknownKey());
    }

    private static void storeUnknown(
            Transaction transaction,
            String chargePointId,
            @Nullable Instant readAt,
            List<String> known,
            List<String> unknown)
            throws SQLException {
        TreeSet<String> keys = new TreeSet<>(unknown);
        if (readAt == null) {
            transaction
                    .first(
                            row -> row.texts("unknown_keys"),
                            "select unknown_keys from configuration_read where charge_point_id = ?",
                            chargePointId)
                    .ifPresent(keys::addAll);
            keys.removeAll(known);
        }
        transaction.update("""
                insert into configuration_read as r (charge_point_id, read_at, unknown_keys) values (?, ?, ?)
                on conflict (charge_point_id) do update
                set read_at = coalesce(excluded.read_at, r.read_at), unknown_keys = excluded.unknown_keys""", chargePointId, readAt, keys);
    }

    /** A ChangeConfiguration was accepted, perhaps only for after the next boot. */
    public static void changed(
            Transaction transaction,
            String chargePointId,
            ChangeConfiguration.Request request,
            boolean rebootRequired,
            Instant at)
            throws SQLException {
        if (!isRegistered(transaction, chargePointId)) {
            return;
        }
        transaction.update(
                """
                insert into configuration_key (charge_point_id, key, value, readonly, reboot_required, updated_at)
                values (?, ?, ?, false, ?, ?)
                on conflict (charge_point_id, key) do update
                set value = excluded.value, reboot_required = excluded.reboot_required,
                    updated_at = excluded.updated_at""",
                chargePointId,
                request.key(),
                WRITE_ONLY.equalsIgnoreCase(request.key()) ? null : request.value(),
                rebootRequired,
                at);
    }

    /** These charge points booted: what waited for it is in effect now. */
    public static void booted(Transaction transaction, Collection<String> chargePointIds) throws SQLException {
        transaction.update(
                "update configuration_key set reboot_required = false"
                        + " where charge_point_id = any (?) and reboot_required",
                chargePointIds);
    }

    private static boolean isRegistered(Transaction transaction, String chargePointId) throws SQLException {
        return transaction
                .first(
                        row -> row.text("charge_point_id"),
                        "select charge_point_id from charge_point where charge_point_id = ? for key share",
                        chargePointId)
                .isPresent();
    }
}
