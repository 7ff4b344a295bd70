package io.ampgate.gateway.socket;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the gateway stops. */
@ConfigMapping(prefix = "ampgate.gateway.drain")
interface DrainSettings {

    /** Connections are closed one after the other over this time, so that they do not all come back at once. */
    @WithDefault("5s")
    Duration time();

    /** Each connection may finish the calls it has open, for at most this time. */
    @WithDefault("3s")
    Duration callsInFlight();
}
