package io.ampgate.transaction.jdbc;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A statement over many rows at once: each parameter is an array with one column of all rows, which the SQL takes apart
 * with {@code unnest}. One round trip and one plan, whatever the number of rows.
 */
public final class MultiRowStatement<R> implements AutoCloseable {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<R> rows;
    private int parameter;

    public MultiRowStatement(Connection connection, String sql, Collection<R> rows) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql);
        this.rows = List.copyOf(rows);
    }

    public MultiRowStatement<R> text(Function<R, @Nullable String> column) throws SQLException {
        return column("text", column);
    }

    public MultiRowStatement<R> integer(Function<R, @Nullable Integer> column) throws SQLException {
        return column("int4", column);
    }

    public MultiRowStatement<R> bigint(Function<R, @Nullable Long> column) throws SQLException {
        return column("int8", column);
    }

    public MultiRowStatement<R> numeric(Function<R, @Nullable BigDecimal> column) throws SQLException {
        return column("numeric", column);
    }

    public MultiRowStatement<R> instant(Function<R, @Nullable Instant> column) throws SQLException {
        return column("timestamptz", column);
    }

    private MultiRowStatement<R> column(String type, Function<R, ? extends @Nullable Object> column)
            throws SQLException {
        @Nullable Object[] values = new Object[rows.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = column.apply(rows.get(i));
        }
        parameter++;
        statement.setArray(parameter, connection.createArrayOf(type, values));
        return this;
    }

    /** @return how many rows the statement changed */
    public int update() throws SQLException {
        return statement.executeUpdate();
    }

    public ResultSet query() throws SQLException {
        return statement.executeQuery();
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
