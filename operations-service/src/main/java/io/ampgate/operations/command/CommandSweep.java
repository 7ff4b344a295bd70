package io.ampgate.operations.command;

import io.ampgate.operations.AfterCommit;
import io.ampgate.operations.Work;
import io.ampgate.operations.database.Transaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Ends what nobody else will end: commands whose gateway died, effects that did not come. */
@Singleton
class CommandSweep {

    private static final int AT_ONCE = 500;

    private final Work work;
    private final CommandSettings settings;
    private final CommandChanges changes;
    private final Clock clock;

    CommandSweep(Work work, CommandSettings settings, CommandChanges changes, Clock clock) {
        this.work = work;
        this.settings = settings;
        this.changes = changes;
        this.clock = clock;
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws InterruptedException {
        work.run((transaction, afterwards) -> {
            Instant now = clock.instant();
            endSilent(transaction, now, afterwards);
            endWithoutEffect(transaction, now, afterwards);
        });
    }

    private void endSilent(Transaction transaction, Instant now, AfterCommit afterwards) throws SQLException {
        List<Command> ended = Commands.overdue(transaction, now.minus(settings.silenceTimeout()), AT_ONCE).stream()
                .map(command -> command.ended(new CommandState.TimedOut(
                        now,
                        command.sentAt() == null
                                ? "its gateway never said a word; whether it was sent is not known"
                                : "its gateway said nothing after it was sent; the charge point may have acted")))
                .toList();
        Commands.save(transaction, ended);
        ended.forEach(command -> changes.note(command, afterwards));
    }

    private void endWithoutEffect(Transaction transaction, Instant now, AfterCommit afterwards) throws SQLException {
        List<Command> missing = Commands.withoutEffect(transaction, now, AT_ONCE).stream()
                .map(Command::missingEffect)
                .toList();
        Commands.save(transaction, missing);
        missing.forEach(command -> changes.noteEffect(command, afterwards));
    }
}
