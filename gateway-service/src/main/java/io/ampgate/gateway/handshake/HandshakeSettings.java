package io.ampgate.gateway.handshake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Who may connect. */
@ConfigMapping(prefix = "ampgate.gateway.handshake")
public interface HandshakeSettings {

    /** The longest identity in characters. */
    @WithDefault("48")
    int maximumIdentityLength();

    /** With this many connections the gateway refuses more with 503, so that those it has are served. */
    @WithDefault("25000")
    int maximumConnections();

    /** How long a charge point is asked to wait when it is refused with 503, in seconds. */
    @WithDefault("10")
    int retryAfter();
}
