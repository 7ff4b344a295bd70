package io.ampgate.operations.command;

import io.ampgate.operations.AfterCommit;
import io.ampgate.operations.database.Transaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Compares what charge points do with what their commands should have caused. */
@Singleton
public final class CommandEffects {

    private final CommandChanges changes;

    CommandEffects(CommandChanges changes) {
        this.changes = changes;
    }

    public void observe(Transaction transaction, List<Evidence> evidence, AfterCommit afterwards) throws SQLException {
        if (evidence.isEmpty()) {
            return;
        }
        List<String> ids =
                evidence.stream().map(Evidence::chargePointId).distinct().toList();
        List<Command> changed = new ArrayList<>();
        for (Command watched : Commands.watched(transaction, ids)) {
            Command command = watched;
            for (Evidence each : evidence) {
                if (each.chargePointId().equals(command.chargePointId())) {
                    command = command.seeing(each);
                }
            }
            if (!command.equals(watched)) {
                changed.add(command);
                if (command.effect() instanceof Effect.Observed) {
                    changes.noteEffect(command, afterwards);
                }
            }
        }
        Commands.save(transaction, changed);
    }
}
