package io.ampgate.contracts.registry;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ampgate.contracts.Contract;
import org.jspecify.annotations.Nullable;

/** What gateways know before a charge point speaks (topic {@code station.registry}, compacted; a tombstone deletes). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = RegistryEntry.Registered.class, name = "registered"),
    @JsonSubTypes.Type(value = RegistryEntry.Onboarding.class, name = "onboarding")
})
public sealed interface RegistryEntry extends Contract {

    /** The key of the one {@link Onboarding} record: a colon never occurs in a charge point id. */
    String ONBOARDING_KEY = ":onboarding";

    /**
     * A charge point that operators know.
     *
     * @param credential absent: no authentication
     * @param heartbeatInterval seconds, as BootNotification answers it
     * @param booted whether a BootNotification was ever accepted, so that commands may be sent at once
     */
    record Registered(
            String chargePointId,
            RegistrationState state,
            int securityProfile,
            @Nullable Credential credential,
            int heartbeatInterval,
            boolean booted)
            implements RegistryEntry {}

    /** What happens to charge points that nobody registered. */
    record Onboarding(Policy policy, int heartbeatInterval) implements RegistryEntry {

        /** Until the registry says otherwise. */
        public static final Onboarding INITIAL = new Onboarding(Policy.reject, 300);
    }

    /** What operators decided for a charge point. */
    enum RegistrationState {
        /** It is served. */
        accepted,
        /** Its BootNotification is answered Pending. */
        pending,
        /** Its BootNotification is answered Rejected. */
        rejected,
        /** Its handshake is refused. */
        disabled
    }

    /** For charge points that nobody registered. */
    enum Policy {
        /** Served and registered by themselves. */
        accept,
        /** Connected, BootNotification answered Pending, shown to the operators. */
        pending,
        /** Refused at the handshake, shown to the operators. */
        reject
    }
}
