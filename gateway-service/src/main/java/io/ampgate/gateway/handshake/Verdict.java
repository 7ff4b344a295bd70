package io.ampgate.gateway.handshake;

import io.ampgate.contracts.connection.ConnectionRefused.Reason;
import io.ampgate.gateway.registry.Standing;

/** Whether a charge point may connect. */
sealed interface Verdict {

    /** @param securityProfile the profile in use: 0 without a password, 1 with one */
    record Admitted(String chargePointId, String protocol, int securityProfile, Standing.Admissible standing)
            implements Verdict {}

    /**
     * It may not.
     *
     * @param chargePointId as far as it could be read
     * @param detail for the operator
     * @param body for whoever set up the charge point
     */
    record Refused(int status, Reason reason, String chargePointId, String detail, String body) implements Verdict {}
}
