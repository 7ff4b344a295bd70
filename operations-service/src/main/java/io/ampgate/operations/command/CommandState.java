package io.ampgate.operations.command;

import io.ampgate.contracts.RawJson;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where a command is. It only moves forward, and a final state never changes:
 *
 * <pre>
 * Queued -> Sent -> Answered | Refused | TimedOut
 * Queued -> NotConnected | Expired | Undeliverable | (when Sent was not heard of) Answered | Refused | TimedOut
 * </pre>
 */
sealed interface CommandState {

    /** The words of the API. */
    enum Name {
        queued,
        sent,
        answered,
        refused,
        notConnected,
        timedOut,
        expired,
        undeliverable
    }

    Name name();

    /** What that means, in plain words. */
    String detail();

    /** Something will still happen. */
    sealed interface Open extends CommandState {}

    /** Nothing will happen any more. */
    sealed interface Final extends CommandState {
        Instant at();
    }

    /** On its way to the gateway, or waiting there for its turn. */
    record Queued() implements Open {
        @Override
        public Name name() {
            return Name.queued;
        }

        @Override
        public String detail() {
            return "it waits to be sent";
        }
    }

    /** On the wire; the charge point owes an answer. */
    record Sent() implements Open {
        @Override
        public Name name() {
            return Name.sent;
        }

        @Override
        public String detail() {
            return "it was sent, the charge point has not answered yet";
        }
    }

    /** The charge point answered; {@code status} is its word where the action has one. */
    record Answered(Instant at, @Nullable String status, RawJson response) implements Final {
        @Override
        public Name name() {
            return Name.answered;
        }

        @Override
        public String detail() {
            return status == null ? "the charge point answered" : "the charge point answered " + status;
        }

        boolean isAccepted() {
            return "Accepted".equals(status);
        }
    }

    /** The charge point answered with a CALLERROR. */
    record Refused(Instant at, String code, String description, RawJson details) implements Final {
        @Override
        public Name name() {
            return Name.refused;
        }

        @Override
        public String detail() {
            return "the charge point refused it with the error " + code
                    + (description.isBlank() ? "" : ": " + description);
        }
    }

    /** Never sent: nobody holds a connection. */
    record NotConnected(Instant at, String detail) implements Final {
        @Override
        public Name name() {
            return Name.notConnected;
        }
    }

    /** Sent, as far as we know, but no answer came. The charge point may have acted. */
    record TimedOut(Instant at, String detail) implements Final {
        @Override
        public Name name() {
            return Name.timedOut;
        }
    }

    /** Never sent: its deadline passed first. */
    record Expired(Instant at, String detail) implements Final {
        @Override
        public Name name() {
            return Name.expired;
        }
    }

    /** It could not be handed to the gateway. */
    record Undeliverable(Instant at, String detail) implements Final {
        @Override
        public Name name() {
            return Name.undeliverable;
        }
    }
}
