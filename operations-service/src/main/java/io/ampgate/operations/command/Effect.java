package io.ampgate.operations.command;

import java.time.Instant;

/**
 * What the charge point did after it accepted a command. The evidence may reach us before the answer does, because they
 * come by different ways:
 *
 * <pre>
 * Watched -> Awaited -> Observed | Missing
 * Watched -> SeenEarly -> Observed
 * any of the first -> None, when the command was not accepted
 * </pre>
 */
sealed interface Effect {

    /** The words of the API. */
    enum Name {
        none,
        awaited,
        observed,
        missing
    }

    /** Nothing to be seen. */
    record None() implements Effect {}

    /** The command is not answered yet. */
    record Watched() implements Effect {
        SeenEarly seen(String detail, Instant at) {
            return new SeenEarly(detail, at);
        }

        Awaited accepted(Instant deadline) {
            return new Awaited(deadline);
        }
    }

    /** Seen before the answer. */
    record SeenEarly(String detail, Instant at) implements Effect {
        Observed accepted() {
            return new Observed(detail, at);
        }
    }

    /** The command was accepted; the effect must show until the deadline. */
    record Awaited(Instant deadline) implements Effect {
        Observed seen(String detail, Instant at) {
            return new Observed(detail, at);
        }

        Missing missed(String expectation) {
            return new Missing(expectation + " did not come", deadline);
        }
    }

    /** It shows. */
    record Observed(String detail, Instant at) implements Effect {}

    /** It did not show in time. */
    record Missing(String detail, Instant at) implements Effect {}
}
