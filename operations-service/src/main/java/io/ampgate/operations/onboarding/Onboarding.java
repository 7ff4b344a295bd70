package io.ampgate.operations.onboarding;

import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.operations.database.Transaction;
import io.ampgate.operations.registry.RegistryOutbox;
import io.ampgate.operations.settings.SettingsStore;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Registers charge points by themselves where the policy says so, and notes those that it does not let in. */
@Singleton
public final class Onboarding {

    private final SettingsStore settings;

    Onboarding(SettingsStore settings) {
        this.settings = settings;
    }

    /** @return the charge points that were registered now; their registry entries are to be published after commit */
    public Set<String> welcome(Transaction transaction, List<Arrival> arrivals) throws SQLException {
        Map<String, Arrival> strangers = new TreeMap<>();
        arrivals.forEach(arrival -> strangers.put(arrival.chargePointId(), arrival));
        known(transaction, strangers.keySet()).forEach(strangers::remove);
        if (strangers.isEmpty()) {
            return Set.of();
        }
        RegistryEntry.Policy policy = settings.current(transaction).onboarding();
        List<Arrival> registered = new ArrayList<>();
        List<Knock> knocks = new ArrayList<>();
        for (Arrival stranger : strangers.values()) {
            switch (OnboardingDecision.of(policy, stranger)) {
                case OnboardingDecision.Register(Arrival arrival) -> registered.add(arrival);
                case OnboardingDecision.Note(Knock knock) -> knocks.add(knock);
            }
        }
        UnknownChargePoints.store(transaction, knocks);
        return register(transaction, registered);
    }

    private static List<String> known(Transaction transaction, Set<String> ids) throws SQLException {
        return transaction.list(
                row -> row.text("charge_point_id"),
                "select charge_point_id from charge_point where charge_point_id = any (?)",
                ids);
    }

    private static Set<String> register(Transaction transaction, List<Arrival> arrivals) throws SQLException {
        Set<String> ids = new HashSet<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Arrival arrival : arrivals) {
            ids.add(arrival.chargePointId());
            rows.add(new @Nullable Object[] {arrival.chargePointId(), arrival.at(), arrival.at()});
        }
        transaction.updateAll("""
                insert into charge_point (charge_point_id, state, state_since, security_profile, registered_at)
                values (?, 'accepted', ?, 0, ?) on conflict do nothing""", rows);
        RegistryOutbox.note(transaction, ids, StationEvent.Change.registered);
        UnknownChargePoints.forget(transaction, ids);
        return ids;
    }
}
