package io.ampgate.dashboard.messages;

import io.agroal.api.AgroalDataSource;
import io.ampgate.dashboard.messages.Pairing.LooseAnswer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Writes batches of messages: one statement per kind, one transaction per batch, harmless when repeated. */
@Singleton
class MessageStore {

    private static final String INSERT = """
            insert into messages as m (called_at, session_id, sequence, charge_point_id, gateway_id, direction, outcome,
                action, message_id, call_text, answered_at, answer_sequence, latency_ms, answer_text, error_code)
            select * from unnest(?::timestamptz[], ?::text[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::bigint[], ?::bigint[], ?::text[], ?::text[])
            on conflict (called_at, session_id, sequence) do update
            set outcome = excluded.outcome, answered_at = excluded.answered_at, latency_ms = excluded.latency_ms,
                answer_sequence = excluded.answer_sequence, answer_text = excluded.answer_text,
                error_code = excluded.error_code
            where m.answered_at is null and excluded.answered_at is not null
            """;

    /** The newest earlier CALL with that message id which is still open, or which this very answer closed before. */
    private static final String ANSWER = """
            update messages m
            set outcome = case m.outcome when 'malformed' then m.outcome else t.outcome end,
                answered_at = t.answered_at, answer_sequence = t.answer_sequence, answer_text = t.answer_text,
                error_code = t.error_code,
                latency_ms = coalesce(nullif(t.latency_ms, 0), extract(epoch from t.answered_at - m.called_at) * 1000)
            from (
                select a.*, c.called_at, c.sequence
                from unnest(?::bigint[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::bigint[],
                    ?::bigint[], ?::text[], ?::text[]) as a (number, session_id, message_id, direction, outcome,
                    answered_at, answer_sequence, latency_ms, answer_text, error_code)
                cross join lateral (
                    select called_at, sequence from messages
                    where message_id = a.message_id and session_id = a.session_id and direction <> a.direction
                    and sequence < a.answer_sequence
                    and called_at between a.answered_at - interval '1 day' and a.answered_at + interval '1 minute'
                    and (answer_sequence is null or answer_sequence = a.answer_sequence)
                    order by sequence desc limit 1) c
            ) t
            where m.called_at = t.called_at and m.session_id = t.session_id and m.sequence = t.sequence
            returning t.number
            """;

    private final AgroalDataSource database;
    private final MessagePartitions partitions;

    MessageStore(AgroalDataSource database, MessagePartitions partitions) {
        this.database = database;
        this.partitions = partitions;
    }

    void store(Pairing batch) throws SQLException {
        partitions.ensureFor(days(batch));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                insert(connection, batch.messages());
                insert(connection, answer(connection, batch.looseAnswers()));
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    private static List<Instant> days(Pairing batch) {
        List<Instant> times = new ArrayList<>();
        batch.messages().forEach(message -> times.add(message.calledAt()));
        batch.looseAnswers().forEach(answer -> times.add(answer.orphan().calledAt()));
        return times;
    }

    private static void insert(Connection connection, List<MessageRow> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            Columns columns = new Columns(connection, statement);
            columns.times(rows, MessageRow::calledAt);
            columns.texts(rows, MessageRow::sessionId);
            columns.numbers(rows, MessageRow::sequence);
            columns.texts(rows, MessageRow::chargePointId);
            columns.texts(rows, MessageRow::gatewayId);
            columns.texts(rows, row -> row.direction().name());
            columns.texts(rows, row -> row.outcome().word());
            columns.texts(rows, row -> StorableText.name(row.action()));
            columns.texts(rows, row -> StorableText.name(row.messageId()));
            columns.texts(rows, row -> StorableText.text(row.callText()));
            columns.times(
                    rows, row -> row.answer() == null ? null : row.answer().at());
            columns.numbers(
                    rows, row -> row.answer() == null ? null : row.answer().sequence());
            columns.numbers(
                    rows, row -> row.answer() == null ? null : row.answer().latencyMillis());
            columns.texts(
                    rows,
                    row -> row.answer() == null
                            ? null
                            : StorableText.text(row.answer().text()));
            columns.texts(
                    rows,
                    row -> row.answer() == null
                            ? null
                            : StorableText.name(row.answer().errorCode()));
            statement.executeUpdate();
        }
    }

    /** The rows for answers whose CALL is not in the history. */
    private static List<MessageRow> answer(Connection connection, List<LooseAnswer> answers) throws SQLException {
        if (answers.isEmpty()) {
            return List.of();
        }
        BitSet found = new BitSet(answers.size());
        try (PreparedStatement statement = connection.prepareStatement(ANSWER)) {
            Columns columns = new Columns(connection, statement);
            columns.indexes(answers.size());
            columns.texts(answers, each -> each.orphan().sessionId());
            columns.texts(answers, each -> StorableText.name(each.orphan().messageId()));
            columns.texts(answers, each -> each.direction().name());
            columns.texts(answers, each -> each.outcome().word());
            columns.times(answers, each -> each.answer().at());
            columns.numbers(answers, each -> each.answer().sequence());
            columns.numbers(answers, each -> each.answer().latencyMillis());
            columns.texts(answers, each -> StorableText.text(each.answer().text()));
            columns.texts(answers, each -> StorableText.name(each.answer().errorCode()));
            try (ResultSet numbers = statement.executeQuery()) {
                while (numbers.next()) {
                    found.set(numbers.getInt(1));
                }
            }
        }
        List<MessageRow> orphans = new ArrayList<>();
        for (int number = found.nextClearBit(0); number < answers.size(); number = found.nextClearBit(number + 1)) {
            orphans.add(answers.get(number).orphan());
        }
        return orphans;
    }
}
