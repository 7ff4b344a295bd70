package io.ampgate.dashboard.messages;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A search as SQL with its parameters: newest first, from the cursor on. */
final class MessageQuery {

    private static final String SELECT = """
            select called_at, session_id, sequence, charge_point_id, gateway_id, direction, outcome, action, message_id,
                call_text, answered_at, latency_ms, answer_text, error_code
            from messages where true""";
    private static final String ORDER = " order by called_at desc, session_id desc, sequence desc limit ?";

    private final StringBuilder sql = new StringBuilder(SELECT);
    private final List<Object> parameters = new ArrayList<>();

    MessageQuery(MessageFilter filter, Clock clock, int rows) {
        equal("charge_point_id", filter.chargePoint());
        equal("action", filter.action());
        equal("message_id", filter.messageId());
        time("called_at >= ?::timestamptz", filter.from());
        time("called_at < ?::timestamptz", filter.to());
        if (filter.text() != null) {
            String pattern = "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%";
            add("(call_text ilike ? or answer_text ilike ?)", pattern, pattern);
        }
        if (filter.kind() != null) {
            outcome(filter.kind(), clock);
        }
        if (filter.after() != null) {
            MessageFilter.Position after = filter.after();
            // The first condition says nothing new, but it is the one that leaves partitions out.
            add("called_at <= ?::timestamptz", after.calledAt().toString());
            add(
                    "(called_at, session_id, sequence) < (?::timestamptz, ?, ?)",
                    after.calledAt().toString(),
                    after.sessionId(),
                    after.sequence());
        }
        sql.append(ORDER);
        parameters.add(rows);
    }

    String sql() {
        return sql.toString();
    }

    void bind(PreparedStatement statement) throws SQLException {
        for (int index = 0; index < parameters.size(); index++) {
            statement.setObject(index + 1, parameters.get(index));
        }
    }

    private void outcome(Outcome outcome, Clock clock) {
        String patienceEnded = clock.instant().minus(Outcome.PATIENCE).toString();
        switch (outcome) {
            case PENDING -> add("outcome = 'pending' and called_at >= ?::timestamptz", patienceEnded);
            case UNANSWERED -> add("outcome = 'pending' and called_at < ?::timestamptz", patienceEnded);
            case ANSWERED, ERROR, MALFORMED -> add("outcome = ?", outcome.word());
        }
    }

    private void equal(String column, @Nullable String value) {
        if (value != null) {
            add(column + " = ?", value);
        }
    }

    private void time(String condition, @Nullable Instant time) {
        if (time != null) {
            add(condition, time.toString());
        }
    }

    private void add(String condition, Object... values) {
        sql.append(" and ").append(condition);
        parameters.addAll(List.of(values));
    }
}
