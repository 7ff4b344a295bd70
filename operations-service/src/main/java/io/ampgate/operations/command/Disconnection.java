package io.ampgate.operations.command;

import io.ampgate.operations.connection.HeldConnection;
import org.jspecify.annotations.Nullable;

/** Since when a charge point is away, in plain words. */
final class Disconnection {

    private Disconnection() {}

    static String words(String chargePointId, @Nullable HeldConnection connection) {
        if (connection == null) {
            return chargePointId + " is not connected and never was";
        }
        if (connection.connected()) {
            return chargePointId + " lost its connection to gateway "
                    + connection.gateway().id() + " of " + connection.since();
        }
        return chargePointId + " is not connected since " + connection.since()
                + (connection.reason() == null ? "" : " (" + connection.reason() + ")");
    }
}
