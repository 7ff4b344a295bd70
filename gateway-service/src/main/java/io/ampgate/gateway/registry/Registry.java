package io.ampgate.gateway.registry;

import io.ampgate.contracts.connection.ConnectionRefused.Reason;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.contracts.registry.RegistryEntry.Onboarding;
import io.ampgate.contracts.registry.RegistryEntry.Registered;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All charge points that operators know, and what happens to the others. Written by one thread, read by all. */
@Singleton
public final class Registry {

    private final Map<String, Registered> entries = new ConcurrentHashMap<>();
    private volatile Onboarding onboarding = Onboarding.INITIAL;

    public Standing standing(String chargePointId) {
        Registered entry = entries.get(chargePointId);
        return entry == null ? unknown() : known(entry);
    }

    private static Standing known(Registered entry) {
        return switch (entry.state()) {
            case accepted -> admissible(entry, RegistrationStatus.Accepted);
            case pending -> admissible(entry, RegistrationStatus.Pending);
            case rejected -> admissible(entry, RegistrationStatus.Rejected);
            case disabled -> new Standing.Barred(Reason.Disabled, "an operator disabled this charge point");
        };
    }

    private static Standing admissible(Registered entry, RegistrationStatus status) {
        return new Standing.Admissible(status, entry.heartbeatInterval(), entry.booted(), entry.credential());
    }

    private Standing unknown() {
        Onboarding current = onboarding;
        return switch (current.policy()) {
            case accept ->
                new Standing.Admissible(RegistrationStatus.Accepted, current.heartbeatInterval(), false, null);
            case pending ->
                new Standing.Admissible(RegistrationStatus.Pending, current.heartbeatInterval(), false, null);
            case reject ->
                new Standing.Barred(
                        Reason.UnknownChargePoint, "nobody registered this charge point and onboarding is 'reject'");
        };
    }

    /** @param entry absent: the charge point was deleted */
    void put(String key, @Nullable RegistryEntry entry) {
        switch (entry) {
            case null -> entries.remove(key);
            case Registered registered -> entries.put(key, registered);
            case Onboarding changed -> onboarding = changed;
        }
    }

    public int size() {
        return entries.size();
    }
}
