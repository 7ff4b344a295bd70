package io.ampgate.operations.onboarding;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A charge point that a gateway let in, registered or not.
 *
 * @param action what it did, such as {@code connected}
 */
public record Arrival(
        String chargePointId, Instant at, @Nullable String remoteAddress, String action) {}
