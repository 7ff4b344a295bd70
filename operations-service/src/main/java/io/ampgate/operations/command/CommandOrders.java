package io.ampgate.operations.command;

import com.github.f4b6a3.uuid.UuidCreator;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.foundation.kafka.OutgoingRecord;
import io.ampgate.foundation.kafka.RecordSender;
import io.ampgate.operations.Work;
import io.ampgate.operations.chargepoint.AuthorizationKey;
import io.ampgate.operations.connection.HeldConnection;
import io.ampgate.operations.database.Database;
import io.ampgate.operations.settings.SettingsStore;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Turns orders into durable commands and hands them to the gateways. The route is stored before the command is handed
 * over, and nobody ever hands it over again, so that it is sent at most once.
 */
@Singleton
class CommandOrders {

    private static final Logger LOG = Logger.getLogger(CommandOrders.class);

    private final Database database;
    private final JustConnected justConnected;
    private final Work work;
    private final RecordSender sender;
    private final SettingsStore settings;
    private final AuthorizationKey.Generator keys;
    private final CommandMetrics metrics;
    private final CommandChanges changes;
    private final Clock clock;

    CommandOrders(
            Database database,
            JustConnected justConnected,
            Work work,
            RecordSender sender,
            SettingsStore settings,
            AuthorizationKey.Generator keys,
            CommandMetrics metrics,
            CommandChanges changes,
            Clock clock) {
        this.database = database;
        this.justConnected = justConnected;
        this.work = work;
        this.sender = sender;
        this.settings = settings;
        this.keys = keys;
        this.metrics = metrics;
        this.changes = changes;
        this.clock = clock;
    }

    private record Handover(Command command, HeldConnection to) {}

    private record Placed(List<Command> commands, List<Handover> handovers) {}

    static UUID nextId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * One command for each of the charge points, with the id that the caller chose for it. Charge points that are not
     * registered get none.
     */
    List<Command> place(CommandOrder order, Map<String, UUID> idsByChargePoint, @Nullable UUID batchId)
            throws InterruptedException {
        justConnected.await(idsByChargePoint.keySet());
        Placed placed = database.inTransaction(transaction -> {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Instant deadline = now.plusSeconds(settings.current(transaction).commandTimeout());
            List<Command> commands = new ArrayList<>();
            List<Handover> handovers = new ArrayList<>();
            for (Target target :
                    Target.of(transaction, idsByChargePoint.keySet()).values()) {
                UUID id = idsByChargePoint.get(target.chargePointId());
                HeldConnection connection = target.connection();
                if (id != null && connection != null && connection.connected()) {
                    Route route = new Route(connection.gateway().id(), connection.sessionId(), 1);
                    Command command =
                            command(order, target, id, batchId, now, deadline).routed(route);
                    commands.add(command);
                    handovers.add(new Handover(command, connection));
                } else if (id != null) {
                    commands.add(command(order, target, id, batchId, now, deadline)
                            .ended(new CommandState.NotConnected(
                                    now, Disconnection.words(target.chargePointId(), connection))));
                }
            }
            Commands.insert(transaction, commands);
            return new Placed(commands, handovers);
        });
        CompletableFuture<Void> announced = announce(placed.commands());
        Map<UUID, String> failures = handOver(order, placed.handovers());
        announced.join();
        return afterHandover(placed, failures);
    }

    private Command command(
            CommandOrder order, Target target, UUID id, @Nullable UUID batchId, Instant now, Instant deadline) {
        String key = order.newAuthorizationKey();
        Credential credential = key != null && AuthorizationKey.isKey(key) ? keys.credential(key) : null;
        return new Command(
                id,
                batchId,
                target.chargePointId(),
                order.action(),
                order.masked(),
                new CommandState.Queued(),
                null,
                ExpectedEffect.of(order.request()),
                new Effect.None(),
                Doubts.of(order, target),
                order.operator(),
                order.reason(),
                now,
                null,
                deadline,
                credential);
    }

    /** Commands that could not be handed over, with the reason. */
    private Map<UUID, String> handOver(CommandOrder order, List<Handover> handovers) {
        Map<UUID, CompletableFuture<Void>> acknowledgements = new HashMap<>();
        for (Handover handover : handovers) {
            Command command = handover.command();
            HeldConnection to = handover.to();
            GatewayMessage message = new GatewayMessage.SendCommand(
                    to.gateway().id(),
                    command.chargePointId(),
                    to.sessionId(),
                    command.id().toString(),
                    command.action(),
                    order.payload(),
                    command.deadline());
            acknowledgements.put(command.id(), sender.send(OutgoingRecord.toInbox(to.gateway(), message)));
        }
        Map<UUID, String> failures = new HashMap<>();
        acknowledgements.forEach((id, acknowledgement) -> {
            try {
                acknowledgement.join();
            } catch (CompletionException e) {
                LOG.errorf(e, "command not handed over command=%s action=%s", id, order.action());
                failures.put(id, "Kafka did not take it for the gateway in time: " + e.getMessage());
            }
        });
        return failures;
    }

    private List<Command> afterHandover(Placed placed, Map<UUID, String> failures) throws InterruptedException {
        if (failures.isEmpty()) {
            return placed.commands();
        }
        Map<UUID, Command> result = new HashMap<>();
        placed.commands().forEach(command -> result.put(command.id(), command));
        work.run((transaction, afterwards) -> {
            List<Command> ended = Commands.forUpdate(transaction, failures.keySet()).stream()
                    .filter(command -> command.state() instanceof CommandState.Queued)
                    .map(command -> command.ended(new CommandState.Undeliverable(
                            clock.instant(), failures.getOrDefault(command.id(), "Kafka did not take it"))))
                    .toList();
            Commands.save(transaction, ended);
            ended.forEach(command -> {
                result.put(command.id(), command);
                changes.note(command, afterwards);
            });
        });
        return placed.commands().stream()
                .map(command -> result.getOrDefault(command.id(), command))
                .toList();
    }

    /** Completes when the events are acknowledged or lost; the commands themselves do not depend on them. */
    private CompletableFuture<Void> announce(Collection<Command> commands) {
        commands.forEach(metrics::changed);
        CompletableFuture<?>[] events =
                commands.stream().map(CommandEvents::record).map(sender::send).toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(events).exceptionally(failure -> {
            LOG.warn("events of new commands were lost", failure);
            return null;
        });
    }
}
