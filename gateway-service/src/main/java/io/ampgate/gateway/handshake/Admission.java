package io.ampgate.gateway.handshake;

import io.ampgate.gateway.registry.Standing;
import io.quarkus.websockets.next.UserData.TypedKey;
import io.vertx.core.http.HttpConnection;

/**
 * What the handshake found out, for the connection that follows.
 *
 * @param connection the TCP connection below it
 */
public record Admission(
        String chargePointId,
        String protocol,
        int securityProfile,
        Standing.Admissible standing,
        String remoteAddress,
        HttpConnection connection) {

    public static final TypedKey<Admission> KEY = new TypedKey<>("admission");
}
