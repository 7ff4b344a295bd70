package io.ampgate.dashboard.messages;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Prepares coming days and drops old ones, at the start and then from time to time. */
@Singleton
class MessageMaintenance {

    private static final Logger LOG = Logger.getLogger(MessageMaintenance.class);

    private final MessagePartitions partitions;
    private final MessagesConfig config;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("message-maintenance").daemon().factory());

    MessageMaintenance(MessagePartitions partitions, MessagesConfig config) {
        this.partitions = partitions;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        long interval = config.maintenanceInterval().toMillis();
        ScheduledFuture<?> _ = timer.scheduleWithFixedDelay(this::run, 0, interval, TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        timer.shutdown();
    }

    /** A failure is only logged: batches make the partitions that they need, and the next run drops what is left. */
    private void run() {
        try {
            partitions.prepareComingDays();
            partitions.dropOld();
        } catch (SQLException | RuntimeException e) {
            LOG.warn("maintenance of the message history failed; the next run tries again", e);
        }
    }
}
