package io.ampgate.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One program that is kept running: its unasked end is reported, and it is started again as the policy allows. Until
 * {@link #keepRunning} it is only started: its end is then for the starter to notice.
 */
public final class SupervisedProcess {
    private final ProcessPlan plan;
    private final ProcessRecord record;
    private final RestartPolicy policy;
    private final ProcessObserver observer;
    private final Clock clock;

    private @Nullable Process process;
    private boolean kept;
    private boolean stopped;

    public SupervisedProcess(
            ProcessPlan plan, ProcessRecord record, RestartPolicy policy, ProcessObserver observer, Clock clock) {
        this.plan = plan;
        this.record = record;
        this.policy = policy;
        this.observer = observer;
        this.clock = clock;
    }

    public ProcessPlan plan() {
        return plan;
    }

    /** Starts the program; its earlier log goes. */
    public synchronized void start() {
        try {
            Files.createDirectories(plan.log().getParent());
            Files.deleteIfExists(plan.log());
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the log of " + plan.name(), failure);
        }
        launch();
    }

    /** From now on the program is started again when it dies. */
    public synchronized void keepRunning() {
        kept = true;
        Process current = process;
        if (current != null && !current.isAlive()) {
            died(current);
        }
    }

    /** Its exit code when it has ended and nothing has started it again yet. */
    public synchronized Optional<Integer> exitCode() {
        return Optional.ofNullable(process)
                .filter(current -> !current.isAlive())
                .map(Process::exitValue);
    }

    /** Asks the program to end, and ends it when it has not after the limit. */
    public void stop(Duration limit) {
        Process current;
        synchronized (this) {
            stopped = true;
            current = process;
        }
        if (current == null) {
            return;
        }
        current.destroy();
        try {
            if (!current.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                current.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            current.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        record.remove(plan.name());
    }

    private synchronized void launch() {
        if (stopped) {
            return;
        }
        ProcessBuilder builder = new ProcessBuilder(plan.command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(plan.log().toFile()));
        builder.environment().putAll(plan.environment());
        try {
            Process started = builder.start();
            started.getOutputStream().close();
            record.write(plan.name(), started.toHandle());
            process = started;
            Thread.ofVirtual().name("watch-" + plan.name()).start(() -> watch(started));
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot start " + plan.name(), failure);
        }
    }

    private void watch(Process started) {
        started.onExit().join();
        synchronized (this) {
            if (kept) {
                died(started);
            }
        }
    }

    private void died(Process dead) {
        if (stopped || !dead.equals(process)) {
            return;
        }
        process = null;
        Optional<Duration> pause = policy.pauseAfterDeathAt(clock.instant());
        if (pause.isEmpty()) {
            observer.diedForGood(plan, dead.exitValue());
            return;
        }
        observer.diedAndRestarts(plan, dead.exitValue(), pause.get());
        CompletableFuture.delayedExecutor(pause.get().toMillis(), TimeUnit.MILLISECONDS)
                .execute(this::launch);
    }
}
