package io.ampgate.operations.onboarding;

import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.contracts.registry.RegistryEntry;

/** What happens to a charge point that nobody registered, once a gateway has let it in. */
sealed interface OnboardingDecision {

    /** It becomes a charge point like any other. */
    record Register(Arrival arrival) implements OnboardingDecision {}

    /** Operators see it in the list of unknown charge points. */
    record Note(Knock knock) implements OnboardingDecision {}

    static OnboardingDecision of(RegistryEntry.Policy policy, Arrival arrival) {
        return switch (policy) {
            case accept -> new Register(arrival);
            case pending -> note(arrival, "it is held Pending until it is registered or disabled");
            case reject -> note(arrival, "the onboarding policy rejects charge points that are not registered");
        };
    }

    private static OnboardingDecision note(Arrival arrival, String consequence) {
        return new Note(new Knock(
                arrival.chargePointId(),
                ConnectionRefused.Reason.UnknownChargePoint,
                arrival.action() + "; " + consequence,
                arrival.remoteAddress(),
                arrival.at()));
    }
}
