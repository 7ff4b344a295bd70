package io.ampgate.dashboard.messages;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Fills the parameters of a statement over {@code unnest}, one array for each column, in their order. */
final class Columns {

    private final Connection connection;
    private final PreparedStatement statement;
    private int next = 1;

    Columns(Connection connection, PreparedStatement statement) {
        this.connection = connection;
        this.statement = statement;
    }

    <T> void texts(List<T> rows, Function<T, @Nullable String> column) throws SQLException {
        set("text", rows.stream().map(column).toArray());
    }

    <T> void numbers(List<T> rows, Function<T, @Nullable Long> column) throws SQLException {
        set("bigint", rows.stream().map(column).toArray());
    }

    <T> void times(List<T> rows, Function<T, @Nullable Instant> column) throws SQLException {
        set("timestamptz", rows.stream().map(column).map(Columns::text).toArray());
    }

    /** 0, 1, 2, ...: tells which rows a statement returned. */
    void indexes(int count) throws SQLException {
        set("bigint", LongStream.range(0, count).boxed().toArray());
    }

    private static @Nullable String text(@Nullable Instant time) {
        return time == null ? null : time.toString();
    }

    private void set(String type, @Nullable Object[] values) throws SQLException {
        statement.setArray(next++, connection.createArrayOf(type, values));
    }
}
