package io.ampgate.simulator.fleet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How drivers use connectors: which share of the connectors gets its first car at once, when that arrives, how long a
 * connector stays free between cars (absent: no car ever comes by itself), how long a car stays, and which shares of the
 * drivers present their id tag before they plug in, and stop with it before they unplug.
 */
public record Scenario(
        String name,
        double busyAtStart,
        Range firstArrival,
        Optional<Range> pause,
        Range stay,
        double tagFirst,
        double stopByTag) {

    /** Nobody comes; who is started remotely plugs in and stays. */
    public static final Scenario IDLE =
            new Scenario("idle", 0, Range.seconds(1, 1), Optional.empty(), Range.minutes(30, 60), 0, 0);

    /** Cars come and go as on a day in town; more than half of the connectors are taken within seconds. */
    public static final Scenario DAY = new Scenario(
            "day", 0.6, Range.seconds(1, 8), Optional.of(Range.minutes(3, 25)), Range.minutes(12, 70), 0.3, 0.6);

    /** One short session after another on every connector. */
    public static final Scenario BUSY = new Scenario(
            "busy", 1, Range.seconds(0, 3), Optional.of(Range.seconds(1, 4)), Range.seconds(15, 40), 0.5, 0.5);

    private static final List<Scenario> ALL = List.of(IDLE, DAY, BUSY);

    /** @throws IllegalArgumentException when there is no such scenario; the text names those that exist */
    public static Scenario named(String name) {
        return ALL.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no scenario '" + name + "', there are "
                        + ALL.stream().map(Scenario::name).collect(Collectors.joining(", "))));
    }
}
