package io.ampgate.dashboard.origin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Where the other services are. */
@ConfigMapping(prefix = "ampgate.dashboard")
interface OriginConfig {

    /** transaction-service. */
    @WithDefault("http://127.0.0.1:8081")
    URI transactionUrl();

    /** operations-service. */
    @WithDefault("http://127.0.0.1:8082")
    URI operationsUrl();

    /** A service that cannot be connected to within this time is taken as away (503). */
    @WithDefault("3s")
    Duration connectTimeout();

    /** A service that says nothing for this long has failed (504). Longer than the longest {@code Prefer: wait}. */
    @WithDefault("75s")
    Duration answerTimeout();
}
