package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StatusNotification.ChargePointErrorCode;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import io.ampgate.simulator.connection.CallOutcome;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Tells the central system the status of connectors: when it changes, and what it missed while offline. */
final class StatusReporter {
    private final Link link;
    private final Mailbox mailbox;
    private final Clock clock;
    private final Map<Integer, ChargePointStatus> confirmed = new HashMap<>();

    StatusReporter(Link link, Mailbox mailbox, Clock clock) {
        this.link = link;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /** The central system knows nothing, or has to be told again: after a boot. */
    void forget() {
        confirmed.clear();
    }

    /** Reports a status unless it is the one that the central system knows. */
    void report(int connectorId, ChargePointStatus status) {
        if (!link.isOnline() || confirmed.get(connectorId) == status) {
            return;
        }
        confirmed.put(connectorId, status);
        mailbox.then(link.send(notification(connectorId, status)), outcome -> {
            if (!(outcome instanceof CallOutcome.Confirmed)) {
                confirmed.remove(connectorId, status);
            }
        });
    }

    StatusNotification.Request notification(int connectorId, ChargePointStatus status) {
        return new StatusNotification.Request(
                connectorId, ChargePointErrorCode.NoError, null, status, clock.instant(), null, null);
    }
}
