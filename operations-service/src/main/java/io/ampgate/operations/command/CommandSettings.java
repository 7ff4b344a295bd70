package io.ampgate.operations.command;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long commands are waited for. */
@ConfigMapping(prefix = "ampgate.commands")
interface CommandSettings {

    /** After a command was accepted, how long its effect may take; then it is shown as missing. */
    @WithDefault("90s")
    Duration effectTimeout();

    /** After its deadline, how long a command may stay without any word of its gateway; then it is timed out. */
    @WithDefault("60s")
    Duration silenceTimeout();

    /** How long a command to a charge point that seems to be away waits for the news that it has just connected. */
    @WithDefault("1s")
    Duration arrivalPatience();
}
