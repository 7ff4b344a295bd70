package io.ampgate.transaction.charging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the calls of charge points are consumed. */
@ConfigMapping(prefix = "ampgate.charging")
interface ChargingSettings {

    /** Batches that are processed at the same time; more than the partitions of the topic gains nothing. */
    @WithDefault("2")
    int consumers();
}
