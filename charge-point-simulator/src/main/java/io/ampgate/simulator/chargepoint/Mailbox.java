package io.ampgate.simulator.chargepoint;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Runs the tasks of one charge point one after another on shared threads, so that nothing behind it needs a lock. */
final class Mailbox implements Executor {
    private static final Logger LOG = System.getLogger(Mailbox.class.getName());

    private final Executor threads;
    private final Timer timer;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();

    Mailbox(Executor threads, Timer timer) {
        this.threads = threads;
        this.timer = timer;
    }

    @Override
    public void execute(Runnable task) {
        tasks.add(task);
        if (waiting.getAndIncrement() == 0) {
            threads.execute(this::drain);
        }
    }

    /** Runs a task later, as one of this mailbox; once cancelled from within the mailbox, it never runs. */
    Timer.Cancellable after(Duration delay, Runnable task) {
        Timed timed = new Timed(task);
        Timer.Cancellable alarm = timer.after(delay, () -> execute(timed));
        return () -> {
            timed.cancelled = true;
            alarm.cancel();
        };
    }

    /** Runs an action with a result when it is there; what the action throws is logged as of any other task. */
    <T> void then(CompletableFuture<T> result, Consumer<? super T> action) {
        CompletableFuture<?> _ = result.thenAccept(value -> execute(() -> action.accept(value)));
    }

    private void drain() {
        do {
            Runnable task = tasks.poll();
            if (task != null) {
                run(task);
            }
        } while (waiting.decrementAndGet() > 0);
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A task of a simulated charge point failed", e);
        }
    }

    private static final class Timed implements Runnable {
        private final Runnable task;
        private volatile boolean cancelled;

        Timed(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            if (!cancelled) {
                task.run();
            }
        }
    }
}
