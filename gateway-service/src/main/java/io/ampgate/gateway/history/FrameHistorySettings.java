package io.ampgate.gateway.history;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How frames reach the message history. */
@ConfigMapping(prefix = "ampgate.gateway.frames")
interface FrameHistorySettings {

    /** How long a frame may wait for others, so that many travel together. */
    @WithDefault("20ms")
    Duration linger();

    /** Memory for frames that the brokers do not have yet, in bytes; beyond it frames are dropped and counted. */
    @WithDefault("16777216")
    long bufferMemory();
}
