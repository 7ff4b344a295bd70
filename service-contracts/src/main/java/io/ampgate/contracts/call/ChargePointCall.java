package io.ampgate.contracts.call;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.ChargePointRequest;
import java.time.Instant;

/**
 * A valid CALL of a charge point (topics {@code ocpp.calls.charging} and {@code ocpp.calls.station}).
 *
 * @param gateway where a reply goes, with the session and the message id
 * @param receivedAt when the gateway read it from the socket
 */
public record ChargePointCall(
        String chargePointId,
        SessionId sessionId,
        GatewayAddress gateway,
        String messageId,
        Instant receivedAt,
        Action action,
        ChargePointRequest<?> request) {}
