package io.ampgate.simulator.chargepoint;

import java.time.Duration;

/** Runs tasks later, so that tests can move time themselves. */
@FunctionalInterface
public interface Timer {
    /** Runs the task once after the delay, on any thread; the task must be short. */
    Cancellable after(Duration delay, Runnable task);

    /** A task that has not run yet. */
    @FunctionalInterface
    interface Cancellable {
        /** Makes sure that the task does not start any more. */
        void cancel();
    }
}
