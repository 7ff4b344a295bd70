package io.ampgate.gateway.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Limits of commands to charge points. */
@ConfigMapping(prefix = "ampgate.gateway.commands")
public interface CommandSettings {

    /** Commands that may wait for one charge point; one more is answered as expired. */
    @WithDefault("100")
    int queueCapacity();
}
