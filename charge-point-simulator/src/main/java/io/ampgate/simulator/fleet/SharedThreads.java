package io.ampgate.simulator.fleet;

import io.ampgate.simulator.chargepoint.World;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/** The few threads and the one HTTP client on which thousands of charge points live. */
public final class SharedThreads implements AutoCloseable {
    private static final int THREADS = Math.max(3, Runtime.getRuntime().availableProcessors());

    private final ExecutorService events;
    private final ScheduledThreadPoolExecutor timer;
    private final HttpClient http;

    public SharedThreads() {
        ThreadFactory daemons =
                Thread.ofPlatform().name("simulator-", 0).daemon().factory();
        events = Executors.newFixedThreadPool(THREADS, daemons);
        timer = new ScheduledThreadPoolExecutor(1, daemons);
        timer.setRemoveOnCancelPolicy(true);
        http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(15))
                .executor(events)
                .build();
    }

    /** A world on these threads. */
    public World world(Clock clock, double speed) {
        return new World(
                http,
                events,
                (delay, task) -> {
                    Future<?> alarm = timer.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
                    return () -> alarm.cancel(false);
                },
                clock,
                speed);
    }

    @Override
    public void close() {
        timer.shutdownNow();
        http.shutdownNow();
        events.shutdownNow();
    }
}
