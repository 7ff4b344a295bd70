package io.ampgate.gateway.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How dead connections are found, and how many calls one charge point may have open. */
@ConfigMapping(prefix = "ampgate.gateway.session")
public interface SessionSettings {

    /** After this much silence the charge point gets a WebSocket ping. */
    @WithDefault("30s")
    Duration pingInterval();

    /** A ping that nothing follows within this time ends the connection. */
    @WithDefault("15s")
    Duration pongDeadline();

    /** With this many unanswered CALLs the gateway stops reading from the socket until half of them are answered. */
    @WithDefault("100")
    int callsInFlight();
}
