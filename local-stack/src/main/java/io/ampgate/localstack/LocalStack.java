package io.ampgate.localstack;

import io.ampgate.localstack.process.ProcessPlan;
import io.ampgate.localstack.process.ProcessRecord;
import io.ampgate.localstack.process.RestartPolicy;
import io.ampgate.localstack.process.SupervisedProcess;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The whole system on this machine: Kafka and PostgreSQL in and below this JVM, each service as a process of its own. What
 * was started is stopped in reverse order by {@link #close}, also when the start failed halfway.
 */
public final class LocalStack implements AutoCloseable {
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final StackOptions options;
    private final StackListener listener;
    private final Clock clock;
    private final ProcessRecord record;
    private final Deque<Runnable> running = new ArrayDeque<>();
    private boolean closed;

    public LocalStack(StackOptions options, StackListener listener, Clock clock) {
        this.options = options.withPorts(options.ports().resolved());
        this.listener = listener;
        this.clock = clock;
        this.record = new ProcessRecord(this.options.dataDirectory().resolve("processes"));
    }

    /**
     * Returns when every service is ready.
     *
     * @throws StackException when something is in the way; nothing is left running then
     */
    public void start() {
        try {
            startAll();
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Adds a process of simulated charge points, whose id tags are created first. */
    public void simulate(int chargePoints) {
        List<String> idTags = new SimulatedDrivers(url(Service.TRANSACTION)).register();
        SupervisedProcess simulator =
                supervised(new JavaPrograms(options).simulator(chargePoints, gatewayUrl(), idTags));
        push(() -> simulator.stop(STOP_LIMIT));
        simulator.start();
        simulator.keepRunning();
        listener.progress(chargePoints + " simulated charge points connect");
    }

    /** Ends in a slash: the id of a charge point follows. */
    public String gatewayUrl() {
        return "ws://" + options.reachableHost() + ":" + options.ports().http(Service.GATEWAY) + "/ocpp/";
    }

    public String url(Service service) {
        return "http://" + options.reachableHost() + ":" + options.ports().http(service);
    }

    public String managementUrl(Service service) {
        return "http://127.0.0.1:" + options.ports().management(service);
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + options.ports().postgres() + "/" + EmbeddedPostgres.DATABASE;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + options.ports().kafka();
    }

    public StackOptions options() {
        return options;
    }

    @Override
    public void close() {
        for (Runnable stop = nextToStop(); stop != null; stop = nextToStop()) {
            stop.run();
        }
    }

    private @Nullable Runnable nextToStop() {
        synchronized (running) {
            closed = true;
            return running.poll();
        }
    }

    private void startAll() {
        Path data = options.dataDirectory();
        StackLock lock = StackLock.take(data);
        push(lock::close);
        Path postgresDirectory = data.resolve("postgres");
        int leftOvers = record.stopLeftOvers();
        if (leftOvers > 0) {
            listener.progress("Stopped " + leftOvers + " processes that an earlier stack had left running");
        }
        EmbeddedPostgres.stopLeftOver(postgresDirectory);
        options.ports().check(options.host());

        JavaPrograms programs = new JavaPrograms(options);
        Map<Service, ProcessPlan> plans = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            plans.put(service, programs.service(service, bootstrapServers(), jdbcUrl()));
        }
        startServers(postgresDirectory, data.resolve("kafka"));
        startServices(plans);
    }

    private void startServers(Path postgresDirectory, Path kafkaDirectory) {
        listener.progress("Starting PostgreSQL and Kafka");
        CompletableFuture<EmbeddedPostgres> postgres = CompletableFuture.supplyAsync(
                () -> new EmbeddedPostgres(postgresDirectory, options.ports().postgres()));
        CompletableFuture<EmbeddedKafka> kafka = CompletableFuture.supplyAsync(
                () -> new EmbeddedKafka(kafkaDirectory, options.ports().kafka()));
        try {
            push(result(postgres)::close);
        } finally {
            push(result(kafka)::close);
        }
    }

    private void startServices(Map<Service, ProcessPlan> plans) {
        listener.progress("Starting " + plans.size() + " services");
        Map<Service, SupervisedProcess> processes = new EnumMap<>(Service.class);
        plans.forEach((service, plan) -> processes.put(service, supervised(plan)));
        push(() -> stop(processes.values()));
        processes.values().forEach(SupervisedProcess::start);
        Readiness readiness = new Readiness();
        processes.forEach((service, process) -> {
            readiness.await(process, options.ports().management(service));
            listener.progress(service.module() + " is ready");
        });
        processes.values().forEach(SupervisedProcess::keepRunning);
    }

    private SupervisedProcess supervised(ProcessPlan plan) {
        return new SupervisedProcess(plan, record, RestartPolicy.standard(), new DeathNotices(listener), clock);
    }

    private static void stop(Collection<SupervisedProcess> processes) {
        CompletableFuture.allOf(processes.stream()
                        .map(process -> CompletableFuture.runAsync(() -> process.stop(STOP_LIMIT)))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** Notes what {@link #close} has to do; when that was called meanwhile, it is done at once. */
    private void push(Runnable stop) {
        synchronized (running) {
            if (!closed) {
                running.push(stop);
                return;
            }
        }
        stop.run();
        throw new StackException("stopped while it started");
    }

    private static <T> T result(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof StackException reason) {
                throw reason;
            }
            throw failure;
        }
    }
}
