package io.ampgate.operations.registry;

import io.ampgate.contracts.registry.Credential;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.operations.database.Row;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads entries as gateways get them; a key without an entry is a deleted charge point. */
final class RegistryEntries {

    private RegistryEntries() {}

    static Map<String, RegistryEntry> of(Transaction transaction, Collection<String> keys) throws SQLException {
        Map<String, RegistryEntry> entries = new HashMap<>();
        transaction
                .list(RegistryEntries::registered, """
                        select charge_point_id, state, security_profile, credential_salt, credential_hash, booted,
                               coalesce(c.heartbeat_interval, s.heartbeat_interval) as effective_interval
                        from charge_point c cross join settings s where charge_point_id = any (?)""", keys)
                .forEach(entry -> entries.put(entry.chargePointId(), entry));
        if (keys.contains(RegistryEntry.ONBOARDING_KEY)) {
            transaction
                    .first(
                            row -> new RegistryEntry.Onboarding(
                                    row.constant(RegistryEntry.Policy.class, "onboarding"),
                                    row.number("heartbeat_interval")),
                            "select onboarding, heartbeat_interval from settings")
                    .ifPresent(onboarding -> entries.put(RegistryEntry.ONBOARDING_KEY, onboarding));
        }
        return entries;
    }

    private static RegistryEntry.Registered registered(Row row) throws SQLException {
        String salt = row.optionalText("credential_salt");
        return new RegistryEntry.Registered(
                row.text("charge_point_id"),
                row.constant(RegistryEntry.RegistrationState.class, "state"),
                row.number("security_profile"),
                salt == null ? null : new Credential(salt, row.text("credential_hash")),
                row.number("effective_interval"),
                row.flag("booted"));
    }
}
