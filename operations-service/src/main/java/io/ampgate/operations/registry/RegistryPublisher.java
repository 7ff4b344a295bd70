package io.ampgate.operations.registry;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.registry.RegistryEntry;
import io.ampgate.foundation.kafka.OutgoingRecord;
import io.ampgate.foundation.kafka.RecordSender;
import io.ampgate.foundation.web.ProblemException;
import io.ampgate.operations.EventId;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.database.Transaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Publishes what {@link RegistryOutbox} noted. The row stays locked until Kafka has acknowledged the record, so that two
 * replicas never publish two states of a charge point in the wrong order.
 */
@Singleton
public class RegistryPublisher {

    private static final Logger LOG = Logger.getLogger(RegistryPublisher.class);
    private static final int SWEEP = 500;
    private static final String OF_KEYS = """
            select registry_key, version, change from registry_pending where registry_key = any (?)
            order by registry_key for update""";

    private final Database database;
    private final RecordSender sender;
    private final Clock clock;

    RegistryPublisher(Database database, RecordSender sender, Clock clock) {
        this.database = database;
        this.sender = sender;
        this.clock = clock;
    }

    private record Pending(String key, long version, StationEvent.@Nullable Change change) {}

    /**
     * Returns when Kafka has acknowledged the current state of these keys, whoever published it.
     *
     * @throws ProblemException when Kafka did not; the next sweep tries again
     */
    public void publish(Collection<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        try {
            database.change(transaction -> send(transaction, pending(transaction, OF_KEYS, keys)));
        } catch (CompletionException e) {
            LOG.warnf(e, "registry not published, the sweep will do it keys=%d", keys.size());
            throw ProblemException.unavailable(
                    "the change is stored, but Kafka does not answer; gateways hear of it when it is back");
        }
    }

    /** What a process that died, or an absent Kafka, left behind. */
    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void sweep() {
        int published;
        do {
            published = database.inTransaction(transaction -> send(transaction, pending(transaction, """
                            select registry_key, version, change from registry_pending
                            order by registry_key limit ? for update skip locked""", SWEEP)));
        } while (published == SWEEP);
    }

    private static List<Pending> pending(Transaction transaction, String sql, Object parameter) throws SQLException {
        return transaction.list(
                row -> {
                    String change = row.optionalText("change");
                    return new Pending(
                            row.text("registry_key"),
                            row.longNumber("version"),
                            change == null ? null : StationEvent.Change.valueOf(change));
                },
                sql,
                parameter);
    }

    private int send(Transaction transaction, List<Pending> pending) throws SQLException {
        if (pending.isEmpty()) {
            return 0;
        }
        List<String> keys = pending.stream().map(Pending::key).toList();
        Map<String, RegistryEntry> entries = RegistryEntries.of(transaction, keys);
        List<OutgoingRecord> records = new ArrayList<>();
        for (Pending each : pending) {
            RegistryEntry entry = entries.get(each.key());
            records.add(
                    entry == null
                            ? OutgoingRecord.tombstone(Topic.REGISTRY, each.key())
                            : OutgoingRecord.of(Topic.REGISTRY, each.key(), entry));
            if (each.change() != null) {
                records.add(OutgoingRecord.of(Topic.STATION_EVENTS, each.key(), event(each, each.change())));
            }
        }
        CompletableFuture.allOf(records.stream().map(sender::send).toArray(CompletableFuture<?>[]::new))
                .join();
        transaction.update("delete from registry_pending where registry_key = any (?)", keys);
        return pending.size();
    }

    private StationEvent event(Pending pending, StationEvent.Change change) {
        return new StationEvent.ChargePointChanged(
                EventId.of("registry", pending.key(), pending.version()), pending.key(), clock.instant(), change);
    }
}
