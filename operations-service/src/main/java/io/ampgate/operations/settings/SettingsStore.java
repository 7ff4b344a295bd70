package io.ampgate.operations.settings;

import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.database.Transaction;
import io.ampgate.operations.registry.RegistryOutbox;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/** The one row of settings. */
@Singleton
public final class SettingsStore {

    private static final String SELECT = "select onboarding, heartbeat_interval, command_timeout from settings";

    private final Database database;
    private final InitialOnboarding onboarding;
    private final InitialTimes times;

    SettingsStore(Database database, InitialOnboarding onboarding, InitialTimes times) {
        this.database = database;
        this.onboarding = onboarding;
        this.times = times;
    }

    /** Fills a new database, and has the onboarding policy published in any case: Kafka may be a new one. */
    public void initialise() {
        database.change(transaction -> {
            transaction.update(
                    """
                    insert into settings (onboarding, heartbeat_interval, command_timeout) values (?, ?, ?)
                    on conflict do nothing""", onboarding.policy(), (int) times.heartbeatInterval().toSeconds(), (int)
                            times.commandTimeout().toSeconds());
            RegistryOutbox.noteOnboarding(transaction);
        });
    }

    public Settings current(Transaction transaction) throws SQLException {
        return read(transaction, SELECT);
    }

    Settings currentForUpdate(Transaction transaction) throws SQLException {
        return read(transaction, SELECT + " for update");
    }

    void store(Transaction transaction, Settings settings) throws SQLException {
        transaction.update(
                "update settings set onboarding = ?, heartbeat_interval = ?, command_timeout = ?",
                settings.onboarding(),
                settings.heartbeatInterval(),
                settings.commandTimeout());
    }

    private static Settings read(Transaction transaction, String sql) throws SQLException {
        return transaction
                .first(
                        row -> new Settings(
                                row.constant(RegistryEntry.Policy.class, "onboarding"),
                                row.number("heartbeat_interval"),
                                row.number("command_timeout")),
                        sql)
                .orElseThrow(() -> new IllegalStateException("the settings are written at the start"));
    }
}
