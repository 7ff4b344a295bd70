package io.ampgate.transaction.charging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.ampgate.contracts.call.ChargePointCall;
import java.util.UUID;

/** Ids of events, derived from their cause: an event that is sent twice has the same id both times. */
public final class EventId {

    private EventId() {}

    public static UUID ofTransaction(String what, int transactionId) {
        return UUID.nameUUIDFromBytes((what + "|" + transactionId).getBytes(UTF_8));
    }

    static UUID ofCall(String what, ChargePointCall call) {
        String cause = what + "|" + call.chargePointId() + "|" + call.sessionId() + "|" + call.messageId();
        return UUID.nameUUIDFromBytes(cause.getBytes(UTF_8));
    }
}
