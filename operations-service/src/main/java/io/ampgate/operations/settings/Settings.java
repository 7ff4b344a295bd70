package io.ampgate.operations.settings;

import io.ampgate.contracts.registry.RegistryEntry;

/**
 * What operators set for all charge points.
 *
 * @param onboarding what happens to charge points that nobody registered
 * @param heartbeatInterval seconds, for charge points without one of their own
 * @param commandTimeout seconds until a command that was not sent is never sent
 */
public record Settings(RegistryEntry.Policy onboarding, int heartbeatInterval, int commandTimeout) {}
