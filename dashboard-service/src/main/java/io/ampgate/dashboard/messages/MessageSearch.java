package io.ampgate.dashboard.messages;

import io.agroal.api.AgroalDataSource;
import io.ampgate.contracts.frame.ObservedFrame.Direction;
import io.ampgate.dashboard.messages.MessageFilter.Position;
import io.ampgate.foundation.web.Page;
import io.ampgate.foundation.web.ProblemException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds messages, newest first. */
@Singleton
class MessageSearch {

    private static final String QUERY_CANCELED = "57014";

    private final AgroalDataSource database;
    private final MessagesConfig config;
    private final Clock clock;

    MessageSearch(AgroalDataSource database, MessagesConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    private record Found(Position position, Message message) {}

    Page<Message> find(MessageFilter filter, int limit) throws SQLException {
        MessageQuery query = new MessageQuery(filter, clock, limit + 1);
        List<Found> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(query.sql())) {
            statement.setQueryTimeout(Math.toIntExact(config.searchTimeout().toSeconds()));
            query.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(found(rows));
                }
            }
        } catch (SQLException e) {
            if (QUERY_CANCELED.equals(e.getSQLState())) {
                throw ProblemException.unavailable("the search took longer than "
                        + config.searchTimeout().toSeconds()
                        + " s; name a charge point, or narrow the time with from and to");
            }
            throw e;
        }
        Page<Found> page = Page.of(found, limit, each -> each.position().encode());
        return new Page<>(page.items().stream().map(Found::message).toList(), page.nextCursor());
    }

    private Found found(ResultSet row) throws SQLException {
        Position position = new Position(time(row, "called_at"), row.getString("session_id"), row.getLong("sequence"));
        Instant answeredAt = optionalTime(row, "answered_at");
        String answer = row.getString("answer_text");
        String errorCode = row.getString("error_code");
        Outcome stored = Outcome.of(row.getString("outcome")).orElseThrow();
        Message message = new Message(
                Message.id(position.sessionId(), position.sequence()),
                row.getString("charge_point_id"),
                position.sessionId(),
                row.getString("gateway_id"),
                Direction.valueOf(row.getString("direction")),
                row.getString("action"),
                row.getString("message_id"),
                position.calledAt(),
                answeredAt,
                answeredAt == null ? null : row.getLong("latency_ms"),
                stored == Outcome.MALFORMED
                        ? FrameText.whole(row.getString("call_text"))
                        : FrameText.callPayload(row.getString("call_text")),
                FrameText.answerPayload(answer, stored),
                shown(stored, position.calledAt()),
                errorCode,
                errorCode == null ? null : FrameText.errorDescription(answer));
        return new Found(position, message);
    }

    private Outcome shown(Outcome stored, Instant calledAt) {
        boolean given = calledAt.plus(Outcome.PATIENCE).isAfter(clock.instant());
        return stored == Outcome.PENDING && !given ? Outcome.UNANSWERED : stored;
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static @Nullable Instant optionalTime(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
