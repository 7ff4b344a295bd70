package io.ampgate.operations.command;

import io.ampgate.operations.database.Database;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Gives charge points that seem to be away a second look: one that connected a moment ago may already have been answered
 * by its gateway while the news of its connection is still on the way to our tables.
 */
@Singleton
class JustConnected {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Database database;
    private final CommandSettings settings;

    JustConnected(Database database, CommandSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Returns when all are known to be connected, at the latest after {@code ampgate.commands.arrival-patience}. */
    void await(Collection<String> chargePointIds) throws InterruptedException {
        Set<String> ids = Set.copyOf(chargePointIds);
        long end = System.nanoTime() + settings.arrivalPatience().toNanos();
        while (connected(ids) < ids.size() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private int connected(Set<String> ids) {
        return database.inTransaction(transaction ->
                transaction.list(row -> row.number("n"), """
                        select count(*)::int as n from connection join charge_point using (charge_point_id)
                        where charge_point_id = any (?) and connected""", ids).getFirst());
    }
}
