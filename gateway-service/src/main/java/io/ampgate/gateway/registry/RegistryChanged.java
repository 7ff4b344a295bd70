package io.ampgate.gateway.registry;

/** Operators changed or deleted a charge point while the gateway runs. */
public record RegistryChanged(String chargePointId, Standing standing, boolean deleted) {}
