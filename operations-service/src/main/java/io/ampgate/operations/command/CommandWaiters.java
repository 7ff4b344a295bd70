package io.ampgate.operations.command;

import io.ampgate.operations.database.Database;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Requests that wait for the outcome of a command, each on its virtual thread. Progress that this process handles wakes
 * them at once; what another replica handles is found by looking into the database.
 */
@Singleton
final class CommandWaiters {

    private static final Duration LOOK_EVERY = Duration.ofMillis(500);

    private final Database database;
    private final Map<UUID, CountDownLatch> waiting = new ConcurrentHashMap<>();

    CommandWaiters(Database database) {
        this.database = database;
    }

    /** To be registered before the command is handed over; closing it ends the waiting. */
    Waiter register(UUID commandId) {
        CountDownLatch ended = new CountDownLatch(1);
        waiting.put(commandId, ended);
        return new Waiter(commandId, ended);
    }

    void ended(UUID commandId) {
        CountDownLatch latch = waiting.get(commandId);
        if (latch != null) {
            latch.countDown();
        }
    }

    /** One who waits. */
    final class Waiter implements AutoCloseable {
        private final UUID commandId;
        private final CountDownLatch ended;

        private Waiter(UUID commandId, CountDownLatch ended) {
            this.commandId = commandId;
            this.ended = ended;
        }

        /** The command when it is final, or as it is when the time is over. */
        Command await(Command asPlaced, Duration longest) throws InterruptedException {
            long end = System.nanoTime() + longest.toNanos();
            Command command = asPlaced;
            while (command.state() instanceof CommandState.Open && System.nanoTime() < end) {
                boolean woken = ended.await(
                        Math.min(LOOK_EVERY.toNanos(), Math.max(0, end - System.nanoTime())), TimeUnit.NANOSECONDS);
                command = look();
                if (woken) {
                    return command;
                }
            }
            return command;
        }

        private Command look() {
            return database.inTransaction(transaction -> Commands.find(transaction, commandId))
                    .orElseThrow(() -> new IllegalStateException("a command was deleted: " + commandId));
        }

        @Override
        public void close() {
            waiting.remove(commandId);
        }
    }
}
