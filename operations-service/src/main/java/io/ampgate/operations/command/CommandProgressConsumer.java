package io.ampgate.operations.command;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.foundation.kafka.BatchHandler;
import io.ampgate.foundation.kafka.RecordReader;
import io.ampgate.operations.AfterCommit;
import io.ampgate.operations.Work;
import io.ampgate.operations.connection.Connections;
import io.ampgate.operations.connection.HeldConnection;
import io.ampgate.operations.database.Transaction;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** What gateways say of commands (topic {@code ocpp.command-results}). */
@Singleton
public final class CommandProgressConsumer implements BatchHandler {

    private static final Logger LOG = Logger.getLogger(CommandProgressConsumer.class);

    private final RecordReader reader;
    private final Work work;
    private final CommandSettings settings;
    private final CommandChanges changes;
    private final AnswerConsequences consequences;
    private final Clock clock;

    CommandProgressConsumer(
            RecordReader reader,
            Work work,
            CommandSettings settings,
            CommandChanges changes,
            AnswerConsequences consequences,
            Clock clock) {
        this.reader = reader;
        this.work = work;
        this.settings = settings;
        this.changes = changes;
        this.consequences = consequences;
        this.clock = clock;
    }

    @Override
    public void handle(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        List<CommandProgress> progress =
                reader.read(records, json -> ContractJson.read(CommandProgress.class, json)).stream()
                        .filter(CommandProgressConsumer::isOurs)
                        .toList();
        work.run((transaction, afterwards) -> apply(transaction, progress, afterwards));
    }

    private void apply(Transaction transaction, List<CommandProgress> progress, AfterCommit afterwards)
            throws SQLException {
        Map<UUID, Command> commands = new HashMap<>();
        Commands.forUpdate(
                        transaction,
                        progress.stream()
                                .map(each -> UUID.fromString(each.commandId()))
                                .distinct()
                                .toList())
                .forEach(command -> commands.put(command.id(), command));
        Map<UUID, Command> changed = new LinkedHashMap<>();
        for (CommandProgress each : progress) {
            Command command = commands.get(UUID.fromString(each.commandId()));
            Command next = command == null ? null : next(transaction, command, each, afterwards);
            if (next != null) {
                commands.put(next.id(), next);
                changed.put(next.id(), next);
                changes.note(next, afterwards);
                consequences.of(next, transaction, afterwards);
            }
        }
        Commands.save(transaction, changed.values());
    }

    private static boolean isOurs(CommandProgress progress) {
        boolean ours = CommandIds.parse(progress.commandId()).isPresent();
        if (!ours) {
            LOG.warnf(
                    "progress of a command that was never ordered here command=%s chargePoint=%s",
                    progress.commandId(), progress.chargePointId());
        }
        return ours;
    }

    private @Nullable Command next(
            Transaction transaction, Command command, CommandProgress progress, AfterCommit afterwards)
            throws SQLException {
        return switch (command.after(progress, settings.effectTimeout())) {
            case Command.Step.Changed(Command next) -> next;
            case Command.Step.Returned(Command returned) -> routeAgain(transaction, returned, afterwards);
            case Command.Step.Nothing() -> null;
        };
    }

    /** Once more, to the gateway of a newer connection. A masked request is gone and cannot be sent again. */
    private Command routeAgain(Transaction transaction, Command command, AfterCommit afterwards) throws SQLException {
        HeldConnection connection =
                Connections.of(transaction, List.of(command.chargePointId())).get(command.chargePointId());
        Route route = command.route();
        if (connection == null || route == null || !mayGo(command, route, connection)) {
            return command.ended(new CommandState.NotConnected(
                    clock.instant(), Disconnection.words(command.chargePointId(), connection)));
        }
        afterwards.toGateway(
                connection.gateway(),
                new GatewayMessage.SendCommand(
                        connection.gateway().id(),
                        command.chargePointId(),
                        connection.sessionId(),
                        command.id().toString(),
                        command.action(),
                        command.request(),
                        command.deadline()));
        return command.routed(new Route(connection.gateway().id(), connection.sessionId(), route.number() + 1));
    }

    private boolean mayGo(Command command, Route before, HeldConnection connection) {
        return connection.connected()
                && before.mayBeFollowedBy(connection.sessionId())
                && !CommandOrder.isMasked(command)
                && clock.instant().isBefore(command.deadline());
    }
}
