package io.ampgate.dashboard.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** The live stream. */
@ConfigMapping(prefix = "ampgate.stream")
interface StreamConfig {

    /** Events kept for clients that come back after a break. */
    @WithDefault("20000")
    int keptEvents();

    /** Bytes kept for them, whatever their number. */
    @WithDefault("8388608")
    long keptBytes();

    /** Streams open at the same time; a further one is answered with 503. */
    @WithDefault("500")
    int maximumStreams();

    /** A comment is sent this often, so that proxies keep the connection and a dead one is noticed. */
    @WithDefault("15s")
    Duration heartbeat();

    /** A client that takes nothing for this long is disconnected; it comes back and resumes. */
    @WithDefault("30s")
    Duration patience();

    /** Frames of a charge point are kept this long after its last watcher left, so that it can resume. */
    @WithDefault("60s")
    Duration watchedAfter();
}
