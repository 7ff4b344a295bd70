package io.ampgate.gateway.session;

import io.ampgate.ocpp.message.Action;
import java.time.Instant;

/**
 * A CALL of the charge point that is not answered yet.
 *
 * @param deadline when it is answered, whatever has happened by then
 */
public record PendingCall(String messageId, Action action, Instant receivedAt, Instant deadline, Overdue overdue) {

    /** The answer at the deadline. */
    public enum Overdue {
        /** A CALLERROR: the charge point has to send it again. */
        REFUSED,
        /** An empty confirmation: it is durable, and the charge point may forget it. */
        CONFIRMED
    }

    public static PendingCall received(String messageId, Action action, Instant receivedAt, Instant deadline) {
        return new PendingCall(messageId, action, receivedAt, deadline, Overdue.REFUSED);
    }

    /** The brokers have it, and an empty confirmation will do when nothing better comes by then. */
    public PendingCall confirmedAt(Instant newDeadline) {
        return new PendingCall(messageId, action, receivedAt, newDeadline, Overdue.CONFIRMED);
    }
}
