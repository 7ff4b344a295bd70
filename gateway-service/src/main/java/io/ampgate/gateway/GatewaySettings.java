package io.ampgate.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** Which gateway this is. */
@ConfigMapping(prefix = "ampgate.gateway")
public interface GatewaySettings {

    /** The name that replies and commands are addressed to; {@code gateway-} and the number unless set. */
    Optional<String> id();

    /** Chooses the partition of the inbox; gateways with different numbers do not read each other's messages. */
    @WithDefault("0")
    int number();

    /** The largest message, in bytes; a larger one closes the connection with code 1009. */
    @WithDefault("65536")
    int messageSize();
}
