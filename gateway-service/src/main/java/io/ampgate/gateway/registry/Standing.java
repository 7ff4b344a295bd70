package io.ampgate.gateway.registry;

import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import org.jspecify.annotations.Nullable;

/** How a charge point stands with the operators at this moment. */
public sealed interface Standing {

    /**
     * It may connect.
     *
     * @param status what its BootNotification is answered, and whether it is served
     * @param heartbeatInterval seconds
     * @param booted whether it was ever accepted, so that commands may be sent before it boots again
     * @param credential absent: it needs no password
     */
    record Admissible(
            RegistrationStatus status,
            int heartbeatInterval,
            boolean booted,
            @Nullable Credential credential) implements Standing {

        public boolean isServed() {
            return status == RegistrationStatus.Accepted;
        }
    }

    /** Its handshake is refused. */
    record Barred(ConnectionRefused.Reason reason, String detail) implements Standing {}
}
