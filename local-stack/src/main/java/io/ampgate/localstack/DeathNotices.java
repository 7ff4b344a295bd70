package io.ampgate.localstack;

import io.ampgate.localstack.process.LogTail;
import io.ampgate.localstack.process.ProcessObserver;
import io.ampgate.localstack.process.ProcessPlan;
import java.time.Duration;

/** Tells a person of programs that died, with the end of their logs. */
record DeathNotices(StackListener listener) implements ProcessObserver {
    private static final int LOG_LINES = 20;

    @Override
    public void diedAndRestarts(ProcessPlan plan, int exitCode, Duration pause) {
        listener.progress(what(plan, exitCode) + "; it starts again in " + pause.toSeconds() + " s" + logOf(plan));
    }

    @Override
    public void diedForGood(ProcessPlan plan, int exitCode) {
        listener.failed(what(plan, exitCode) + " once more and is not started again" + logOf(plan));
    }

    private static String what(ProcessPlan plan, int exitCode) {
        return plan.name() + " ended (exit code " + exitCode + ")";
    }

    private static String logOf(ProcessPlan plan) {
        return "; the end of " + plan.log() + ":" + System.lineSeparator() + LogTail.of(plan.log(), LOG_LINES);
    }
}
