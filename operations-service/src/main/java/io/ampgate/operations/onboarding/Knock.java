package io.ampgate.operations.onboarding;

import io.ampgate.contracts.connection.ConnectionRefused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A charge point that was not served. The detail says why in plain words. */
record Knock(
        String chargePointId,
        ConnectionRefused.Reason reason,
        String detail,
        @Nullable String remoteAddress,
        Instant at) {}
