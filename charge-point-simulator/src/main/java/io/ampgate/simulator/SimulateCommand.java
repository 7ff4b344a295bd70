package io.ampgate.simulator;

import io.ampgate.simulator.connection.Endpoint;
import io.ampgate.simulator.fleet.Fleet;
import io.ampgate.simulator.fleet.FleetPlan;
import io.ampgate.simulator.fleet.FleetStatistics;
import io.ampgate.simulator.fleet.Scenario;
import io.ampgate.simulator.fleet.SharedThreads;
import java.io.PrintWriter;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: simulates one or thousands of charge points until its time is over or Ctrl-C is pressed. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        showDefaultValues = true,
        sortOptions = false,
        description = "Simulates OCPP 1.6 charge points with cars that come and go.")
public final class SimulateCommand implements Callable<Integer> {
    private static final Duration SUMMARY_INTERVAL = Duration.ofSeconds(5);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    @Option(names = "--count", paramLabel = "N", defaultValue = "1", description = "How many charge points.")
    private int count = 1;

    @Option(
            names = "--url",
            defaultValue = "ws://127.0.0.1:9220/ocpp/",
            description = "Where they connect; the identity is appended.")
    private URI url = URI.create("ws://127.0.0.1:9220/ocpp/");

    @Option(names = "--id", description = "The identity of a single charge point.")
    private @Nullable String id;

    @Option(
            names = "--id-prefix",
            defaultValue = "CP",
            description = "What identities begin with; a number of four digits follows.")
    private String idPrefix = "CP";

    @Option(
            names = "--scenario",
            defaultValue = "day",
            description = "idle: no car comes by itself; day: cars come and go; busy: one short session after another.")
    private String scenario = "day";

    @Option(names = "--speed", defaultValue = "1", description = "How many times faster cars charge, come and go.")
    private double speed = 1;

    @Option(names = "--connectors", paramLabel = "N", defaultValue = "2", description = "Connectors per charge point.")
    private int connectors = 2;

    @Option(
            names = "--id-tags",
            split = ",",
            defaultValue = "TAG0001,TAG0002,TAG0003,TAG0004,TAG0005,TAG0006,TAG0007,TAG0008,TAG0009,TAG0010",
            description = "The id tags that drivers present.")
    private List<String> idTags = List.of();

    @Option(names = "--password", description = "For HTTP Basic authentication.")
    private @Nullable String password;

    @Option(names = "--seed", defaultValue = "1", description = "The same seed gives the same cars and choices.")
    private long seed = 1;

    @Option(
            names = "--ramp-up",
            converter = DurationConverter.class,
            description = "Over which time the charge points are switched on, such as 30s. Default: 100 per second.")
    private @Nullable Duration rampUp;

    @Option(
            names = "--duration",
            converter = DurationConverter.class,
            description = "When to stop, such as 90s, 10m or 2h. Default: at Ctrl-C.")
    private @Nullable Duration duration;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SimulateCommand()).execute(arguments));
    }

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        FleetPlan plan = plan();
        FleetStatistics statistics = new FleetStatistics(line -> {
            out.println(line);
            out.flush();
        });
        try (SharedThreads threads = new SharedThreads()) {
            Fleet fleet = new Fleet(plan, threads.world(Clock.systemUTC(), speed), statistics);
            out.printf("Simulating %s at %s, scenario %s%n", named(plan.chargePointIds()), url, scenario);
            out.flush();
            fleet.powerOn();
            run(out, statistics, fleet);
        }
        return statistics.snapshot().calls() > 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    private void run(PrintWriter out, FleetStatistics statistics, Fleet fleet) throws InterruptedException {
        CountDownLatch interrupted = new CountDownLatch(1);
        CountDownLatch finished = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> finishEarly(interrupted, finished)));
        @Nullable Instant end = duration == null ? null : Instant.now().plus(duration);
        boolean over = false;
        while (!over) {
            Duration remaining = end == null ? Duration.ofDays(1) : Duration.between(Instant.now(), end);
            boolean lastRound = remaining.compareTo(SUMMARY_INTERVAL) <= 0;
            Duration wait = lastRound ? remaining : SUMMARY_INTERVAL;
            over = interrupted.await(wait.toMillis(), TimeUnit.MILLISECONDS) || lastRound;
            print(out, over ? "at the end: " : "", statistics.snapshot());
        }
        fleet.powerOff();
        awaitFarewell(statistics);
        finished.countDown();
    }

    /** Ctrl-C: lets the charge points say goodbye before the process ends. */
    private static void finishEarly(CountDownLatch interrupted, CountDownLatch finished) {
        interrupted.countDown();
        try {
            boolean _ = finished.await(FAREWELL.toMillis() + 1000, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitFarewell(FleetStatistics statistics) throws InterruptedException {
        Instant patience = Instant.now().plus(FAREWELL);
        while (statistics.snapshot().connected() > 0 && Instant.now().isBefore(patience)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void print(PrintWriter out, String prefix, FleetStatistics.Snapshot now) {
        out.printf(
                Locale.ROOT,
                "%s%d of %d connected, %d charging, %d calls, %d errors, %d unanswered, %d commands%n",
                prefix,
                now.connected(),
                id == null ? count : 1,
                now.charging(),
                now.calls(),
                now.errors(),
                now.unanswered(),
                now.commands());
        out.flush();
    }

    private FleetPlan plan() {
        try {
            if (count < 1 || speed <= 0 || connectors < 1) {
                throw new IllegalArgumentException("--count, --connectors and --speed must be above 0");
            }
            Endpoint.requireWebSocket(url);
            Duration spread = rampUp == null ? Duration.ofMillis(10L * count) : rampUp;
            return new FleetPlan(
                    url, ids(), password, connectors, Scenario.named(scenario), idTags, speed, seed, spread, Map.of());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private List<String> ids() {
        if (id != null) {
            return List.of(id);
        }
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> String.format(Locale.ROOT, "%s%04d", idPrefix, number))
                .toList();
    }

    private static String named(List<String> ids) {
        return ids.size() == 1
                ? ids.getFirst()
                : ids.size() + " charge points " + ids.getFirst() + " to " + ids.getLast();
    }
}
