package io.ampgate.contracts.connection;

import io.ampgate.contracts.Contract;
import java.time.Instant;

/**
 * A handshake that was refused (topic {@code ocpp.refusals}).
 *
 * @param chargePointId the identity in the path, cut to 48 characters
 * @param detail in plain words, for the operator; the charge point is told less
 */
public record ConnectionRefused(
        String chargePointId, String remoteAddress, String gatewayId, Instant at, Reason reason, String detail)
        implements Contract {

    /** Why. */
    public enum Reason {
        UnknownChargePoint,
        Disabled,
        CredentialMissing,
        CredentialWrong,
        UnsupportedSubprotocol,
        InvalidIdentity,
        TooManyConnections
    }
}
