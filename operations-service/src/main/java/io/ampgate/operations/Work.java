package io.ampgate.operations;

import io.ampgate.foundation.kafka.RecordSender;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.database.Transaction;
import io.ampgate.operations.registry.RegistryPublisher;
import jakarta.inject.Singleton;
import java.sql.SQLException;

/**
 * One batch or one sweep: a transaction, and then what it has to tell others. A crash in between repeats the batch, whose
 * transaction then changes nothing.
 */
@Singleton
public final class Work {

    private final Database database;
    private final RecordSender sender;
    private final RegistryPublisher registry;

    Work(Database database, RecordSender sender, RegistryPublisher registry) {
        this.database = database;
        this.sender = sender;
        this.registry = registry;
    }

    /** What happens within the transaction, noting what must follow. */
    @FunctionalInterface
    public interface Step {
        void in(Transaction transaction, AfterCommit afterwards) throws SQLException;
    }

    /** Returns when the brokers have acknowledged all that followed. */
    public void run(Step step) throws InterruptedException {
        AfterCommit afterwards = database.inTransaction(transaction -> {
            AfterCommit noted = new AfterCommit();
            step.in(transaction, noted);
            return noted;
        });
        sender.sendAll(afterwards.records());
        registry.publish(afterwards.registryKeys());
        afterwards.notices().forEach(Runnable::run);
    }
}
