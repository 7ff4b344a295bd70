package io.ampgate.operations.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The times of a new database; afterwards operators change them by PUT /settings. */
@ConfigMapping(prefix = "ampgate.settings")
interface InitialTimes {

    /** Between the heartbeats of a charge point. */
    @WithDefault("300s")
    Duration heartbeatInterval();

    /** Until a command that was not sent is never sent. */
    @WithDefault("30s")
    Duration commandTimeout();
}
