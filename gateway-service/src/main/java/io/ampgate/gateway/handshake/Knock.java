package io.ampgate.gateway.handshake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A handshake as it arrived.
 *
 * @param encodedIdentity the last segment of the path
 * @param protocols the subprotocols that are offered
 * @param authorization the header, if there is one
 */
record Knock(
        String encodedIdentity,
        List<String> protocols,
        @Nullable String authorization,
        String remoteAddress) {

    Knock {
        protocols = List.copyOf(protocols);
    }

    /** Without the password: records end up in logs. */
    @Override
    public String toString() {
        return "Knock[" + encodedIdentity + " from " + remoteAddress + "]";
    }
}
