package io.ampgate.localstack.process;

import java.time.Duration;

/** Learns what became of a program that nobody stopped. Called from a thread of its own. */
public interface ProcessObserver {
    void diedAndRestarts(ProcessPlan plan, int exitCode, Duration pause);

    void diedForGood(ProcessPlan plan, int exitCode);
}
