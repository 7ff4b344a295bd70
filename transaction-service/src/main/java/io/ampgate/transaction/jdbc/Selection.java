package io.ampgate.transaction.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A select whose conditions depend on what a request asks for. Values are always parameters, never SQL. */
public final class Selection {

    private final String select;
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    public Selection(String select) {
        this.select = select;
    }

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    public Selection where(String condition, Object... values) {
        conditions.add(condition);
        for (Object value : values) {
            parameters.add(value instanceof Instant instant ? Columns.parameter(instant) : value);
        }
        return this;
    }

    /** Adds the condition when there is a value for its one parameter. */
    public Selection whereIf(String condition, @Nullable Object value) {
        return value == null ? this : where(condition, value);
    }

    /** @param order with its {@code order by} */
    public <T> List<T> list(Connection connection, String order, int limit, RowReader<T> reader) throws SQLException {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        try (PreparedStatement statement = connection.prepareStatement(select + where + " " + order + " limit ?")) {
            int index = 1;
            for (Object parameter : parameters) {
                statement.setObject(index, parameter);
                index++;
            }
            statement.setInt(index, limit);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(reader.read(result));
                }
            }
            return rows;
        }
    }
}
