package io.ampgate.simulator.chargepoint;

import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import java.time.Clock;
import java.time.Duration;

/** Samples every connector at the full ClockAlignedDataIntervals of the day (section 9.1.5). */
final class ClockAlignedMetering {
    private static final long SECONDS_PER_DAY = 86_400;

    private final Mailbox mailbox;
    private final ConfigurationStore configuration;
    private final Clock clock;
    private Timer.Cancellable next = () -> {};

    ClockAlignedMetering(Mailbox mailbox, ConfigurationStore configuration, Clock clock) {
        this.mailbox = mailbox;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** Plans anew by the interval that is configured now; 0 means never. */
    void plan(Station station) {
        next.cancel();
        long interval = configuration.count(ConfigurationKey.ClockAlignedDataInterval);
        if (interval > 0) {
            long millisOfDay = Math.floorMod(clock.millis(), SECONDS_PER_DAY * 1000);
            Duration wait = Duration.ofMillis(interval * 1000 - millisOfDay % (interval * 1000));
            next = mailbox.after(wait, () -> {
                station.connectors().forEach(Connector::sampleByClock);
                plan(station);
            });
        }
    }
}
