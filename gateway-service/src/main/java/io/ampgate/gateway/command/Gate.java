package io.ampgate.gateway.command;

import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.BootNotification.RegistrationStatus;

/** Which CALLs may go to the charge point, by how its BootNotification was answered (OCPP 1.6 section 4.2). */
public enum Gate {
    /** None: it has not been accepted yet, or was rejected. */
    CLOSED,
    /** It was answered Pending: everything but remote start and stop. */
    CONFIGURING,
    /** All. */
    OPEN;

    public static Gate after(RegistrationStatus answered) {
        return switch (answered) {
            case Accepted -> OPEN;
            case Pending -> CONFIGURING;
            case Rejected -> CLOSED;
        };
    }

    boolean admits(Action action) {
        return switch (this) {
            case CLOSED -> false;
            case CONFIGURING -> action != Action.RemoteStartTransaction && action != Action.RemoteStopTransaction;
            case OPEN -> true;
        };
    }
}
