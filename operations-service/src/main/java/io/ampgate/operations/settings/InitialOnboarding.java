package io.ampgate.operations.settings;

import io.ampgate.contracts.registry.RegistryEntry;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The onboarding of a new database; afterwards operators change it by PUT /settings. */
@ConfigMapping(prefix = "ampgate.onboarding")
interface InitialOnboarding {

    /** What happens to charge points that nobody registered: accept, pending or reject. */
    @WithDefault("pending")
    RegistryEntry.Policy policy();
}
