package io.ampgate.transaction.ledger;

import io.ampgate.foundation.web.ProblemException;
import io.ampgate.transaction.jdbc.Database;
import io.ampgate.transaction.jdbc.Selection;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/** The gauge of running transactions, counted from time to time so that a scrape costs the database nothing. */
@Singleton
final class OpenTransactions {

    private static final Logger LOG = Logger.getLogger(OpenTransactions.class);

    private final Database database;
    private final AtomicLong running;

    OpenTransactions(Database database, MeterRegistry registry) {
        this.database = database;
        this.running = registry.gauge("ampgate.transactions.open", new AtomicLong());
    }

    @Scheduled(every = "15s")
    void count() {
        try {
            running.set(database.with(connection -> new Selection("select count(*) from charging.transactions")
                    .where("state = 'active'")
                    .list(connection, "", 1, row -> row.getLong(1))
                    .getFirst()));
        } catch (ProblemException e) {
            LOG.warnf("running transactions not counted reason=%s", e.getMessage());
        }
    }
}
