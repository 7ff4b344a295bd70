package io.ampgate.operations.command;

import io.ampgate.operations.AfterCommit;
import jakarta.inject.Singleton;

/** Tells of each change of a command, once it is committed: by an event, by metrics, and to those who wait for it. */
@Singleton
final class CommandChanges {

    private final CommandMetrics metrics;
    private final CommandWaiters waiters;

    CommandChanges(CommandMetrics metrics, CommandWaiters waiters) {
        this.metrics = metrics;
        this.waiters = waiters;
    }

    void note(Command command, AfterCommit afterwards) {
        afterwards.event(CommandEvents.of(command));
        afterwards.notice(() -> {
            metrics.changed(command);
            if (command.state() instanceof CommandState.Final) {
                waiters.ended(command.id());
            }
        });
    }

    /** Only the effect changed, the outcome was known before. */
    void noteEffect(Command command, AfterCommit afterwards) {
        afterwards.event(CommandEvents.of(command));
        if (command.effect() instanceof Effect.Missing) {
            afterwards.notice(() -> metrics.effectMissing(command));
        }
    }
}
