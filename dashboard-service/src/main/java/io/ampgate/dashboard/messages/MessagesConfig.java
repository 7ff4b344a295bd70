package io.ampgate.dashboard.messages;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The message history. */
@ConfigMapping(prefix = "ampgate.messages")
interface MessagesConfig {

    /** Days that ended longer ago than this are dropped as a whole. */
    @WithDefault("30d")
    Duration retention();

    /** How often old days are dropped and coming ones prepared. */
    @WithDefault("1h")
    Duration maintenanceInterval();

    /** A search that takes longer is given up, so that one careless query does not hold the database. */
    @WithDefault("10s")
    Duration searchTimeout();

    /** Consumers of the frames in this process; together with those of other replicas at most one per partition. */
    @WithDefault("2")
    int consumers();
}
