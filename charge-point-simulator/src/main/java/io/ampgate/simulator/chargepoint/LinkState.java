package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;
import io.ampgate.simulator.connection.OcppConnection;

/**
 * The way to the central system (sections 4.2 and 3.5):
 *
 * <pre>
 * Off -> Connecting -> Booting -> Online        a connection that ends, from any of them -> Offline
 *            |   ^        | ^                   without a boot in between: Offline -> Connecting -> Online
 *            v   |        v |
 *           Offline     NotAccepted (Pending or Rejected)
 * </pre>
 */
sealed interface LinkState {
    /** Without power. */
    record Off() implements LinkState {
        Connecting powerOn() {
            return new Connecting(0);
        }
    }

    /** The handshake is under way; {@code failures} attempts before it led to nothing. */
    record Connecting(int failures) implements LinkState {
        Offline failed() {
            return new Offline(failures + 1);
        }

        Booting opened(OcppConnection connection) {
            return new Booting(connection, failures);
        }

        Online reopened(OcppConnection connection) {
            return new Online(connection);
        }
    }

    /** No connection; another attempt will be made. */
    record Offline(int failures) implements LinkState {
        Connecting retry() {
            return new Connecting(failures);
        }
    }

    /** A state with a socket. */
    sealed interface Connected extends LinkState {
        OcppConnection connection();

        int failures();

        default Offline lost() {
            return new Offline(failures() + 1);
        }
    }

    /** The BootNotification is not answered yet. */
    record Booting(OcppConnection connection, int failures) implements Connected {
        Online accepted() {
            return new Online(connection);
        }

        NotAccepted notAccepted(RegistrationStatus status) {
            return new NotAccepted(connection, status, failures);
        }
    }

    /** Pending or Rejected: the next BootNotification has to wait. */
    record NotAccepted(OcppConnection connection, RegistrationStatus status, int failures) implements Connected {
        Booting bootAgain() {
            return new Booting(connection, failures);
        }
    }

    /** Accepted: everything may be sent. */
    record Online(OcppConnection connection) implements Connected {
        @Override
        public int failures() {
            return 0;
        }

        Booting bootAgain() {
            return new Booting(connection, 0);
        }
    }
}
