package io.ampgate.simulator.script;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** A command that is expected, and arrives or does not. */
public final class Expected<Q> {
    private final String name;
    private final CompletableFuture<Q> arrived;

    Expected(String name, CompletableFuture<Q> arrived) {
        this.name = name;
        this.arrived = arrived;
    }

    /** The command. @throws AssertionError when it does not arrive in time */
    public Q await(Duration deadline) {
        return Waiting.on(arrived, deadline, name);
    }

    public boolean hasArrived() {
        return arrived.isDone();
    }
}
