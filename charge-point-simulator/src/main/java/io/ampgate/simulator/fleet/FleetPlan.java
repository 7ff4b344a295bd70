package io.ampgate.simulator.fleet;

import io.ampgate.simulator.configuration.ConfigurationKey;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a fleet is to be: its charge points and where they connect, the scenario they live through with which id tags,
 * and over which time they are switched on. The same seed gives the same charge points, cars and choices.
 */
public record FleetPlan(
        URI url,
        List<String> chargePointIds,
        @Nullable String password,
        int connectors,
        Scenario scenario,
        List<String> idTags,
        double speed,
        long seed,
        Duration rampUp,
        Map<ConfigurationKey, String> settings) {
    public FleetPlan {
        chargePointIds = List.copyOf(chargePointIds);
        idTags = List.copyOf(idTags);
        settings = Map.copyOf(settings);
        if (idTags.isEmpty()) {
            throw new IllegalArgumentException("a fleet needs at least one id tag");
        }
    }
}
