package io.ampgate.gateway.call;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long charge points wait for answers. */
@ConfigMapping(prefix = "ampgate.gateway.calls")
interface CallSettings {

    /** A CALL that no service has answered by then gets a CALLERROR, so that the charge point sends it again. */
    @WithDefault("25s")
    Duration replyDeadline();

    /** A stored StopTransaction that no service has answered by then gets an empty confirmation. */
    @WithDefault("5s")
    Duration stopTransactionGrace();
}
