package io.ampgate.gateway.session;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import java.time.Instant;

/** What does not change about a connection. */
public record SessionFacts(
        String chargePointId,
        SessionId sessionId,
        GatewayAddress gateway,
        Instant since,
        String remoteAddress,
        String protocol,
        int securityProfile) {}
