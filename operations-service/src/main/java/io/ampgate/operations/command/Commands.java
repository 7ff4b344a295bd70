package io.ampgate.operations.command;

import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The table of commands. Rows are always locked in the order of their ids. */
final class Commands {

    private Commands() {}

    /** What a list is narrowed to; absent: not narrowed. */
    record Filter(
            @Nullable String chargePointId,
            @Nullable String action,
            @Nullable String state) {}

    static void insert(Transaction transaction, List<Command> commands) throws SQLException {
        List<@Nullable Object[]> rows = commands.stream()
                .map(command -> new @Nullable Object[] {
                    command.id(),
                    command.batchId(),
                    command.chargePointId(),
                    command.action(),
                    command.request().text(),
                    command.warnings(),
                    command.operator(),
                    command.reason(),
                    command.createdAt(),
                    command.deadline(),
                    command.credential() == null ? null : command.credential().salt(),
                    command.credential() == null ? null : command.credential().hash()
                })
                .toList();
        transaction.updateAll("""
                insert into command (command_id, batch_id, charge_point_id, action, request, warnings, operator, reason,
                                     created_at, deadline, credential_salt, credential_hash,
                                     state, routes, effect_state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'queued', 0, 'none')""", rows);
        save(transaction, commands);
    }

    /** Writes what may change of a command. */
    static void save(Transaction transaction, Collection<Command> commands) throws SQLException {
        List<@Nullable Object[]> rows = commands.stream()
                .sorted(Comparator.comparing(Command::id, Comparator.comparing(UUID::toString)))
                .map(Commands::changing)
                .toList();
        transaction.updateAll("""
                update command
                set state = ?, detail = ?, final_at = ?, status = ?, response = ?, error_code = ?,
                    error_description = ?, error_details = ?, gateway_id = ?, session_id = ?, routes = ?, sent_at = ?,
                    effect_state = ?, effect_detail = ?, effect_at = ?
                where command_id = ?""", rows);
    }

    private static @Nullable Object[] changing(Command command) {
        CommandState state = command.state();
        Route route = command.route();
        @Nullable Object[] effect = CommandRows.columns(command.effect());
        CommandState.Answered answered = state instanceof CommandState.Answered outcome ? outcome : null;
        CommandState.Refused refused = state instanceof CommandState.Refused outcome ? outcome : null;
        return new @Nullable Object[] {
            state.name(),
            state.detail(),
            state instanceof CommandState.Final ended ? ended.at() : null,
            answered == null ? null : answered.status(),
            answered == null ? null : answered.response().text(),
            refused == null ? null : refused.code(),
            refused == null ? null : refused.description(),
            refused == null ? null : refused.details().text(),
            route == null ? null : route.gatewayId(),
            route == null ? null : route.sessionId().value(),
            route == null ? 0 : route.number(),
            command.sentAt(),
            effect[0],
            effect[1],
            effect[2],
            command.id()
        };
    }

    static List<Command> forUpdate(Transaction transaction, Collection<UUID> ids) throws SQLException {
        return transaction.list(
                CommandRows::read,
                "select * from command where command_id = any (?::uuid[]) order by command_id for update",
                ids.stream().map(UUID::toString).toList());
    }

    /** Commands of these charge points whose effect may still show. */
    static List<Command> watched(Transaction transaction, Collection<String> chargePointIds) throws SQLException {
        return transaction.list(CommandRows::read, """
                select * from command
                where charge_point_id = any (?) and effect_state in ('watched', 'awaited')
                order by command_id for update""", chargePointIds);
    }

    /** Open commands whose deadline is before this time; another replica's are left to it. */
    static List<Command> overdue(Transaction transaction, Instant before, int limit) throws SQLException {
        return transaction.list(CommandRows::read, """
                select * from command where final_at is null and deadline < ?
                order by command_id limit ? for update skip locked""", before, limit);
    }

    /** Commands whose effect should have shown by now. */
    static List<Command> withoutEffect(Transaction transaction, Instant now, int limit) throws SQLException {
        return transaction.list(CommandRows::read, """
                select * from command where effect_state = 'awaited' and effect_at < ?
                order by command_id limit ? for update skip locked""", now, limit);
    }

    static Optional<Command> find(Transaction transaction, UUID id) throws SQLException {
        return transaction.first(CommandRows::read, "select * from command where command_id = ?", id);
    }

    static List<Command> ofBatch(Transaction transaction, UUID batchId) throws SQLException {
        return transaction.list(
                CommandRows::read, "select * from command where batch_id = ? order by charge_point_id", batchId);
    }

    /** Newest first. */
    static List<Command> list(Transaction transaction, Filter filter, @Nullable String before, int limit)
            throws SQLException {
        return transaction.list(
                CommandRows::read,
                """
                select * from command
                where (?::text is null or charge_point_id = ?)
                  and (?::text is null or action = ?)
                  and (?::text is null or state = ?)
                  and (?::text is null or command_id < ?::uuid)
                order by command_id desc limit ?""",
                filter.chargePointId(),
                filter.chargePointId(),
                filter.action(),
                filter.action(),
                filter.state(),
                filter.state(),
                before,
                before,
                limit);
    }
}
