package io.ampgate.gateway.payload;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How strictly payloads are read. */
@ConfigMapping(prefix = "ampgate.gateway.payload")
public interface PayloadSettings {

    /** Whether a field that OCPP 1.6 does not define is refused; otherwise it is kept in the history and counted. */
    @WithDefault("false")
    boolean strictUnknownFields();
}
