package io.ampgate.operations.database;

import static java.util.Objects.requireNonNull;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The current row of a query; columns by name. */
public final class Row {

    private final ResultSet rows;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    public String text(String column) throws SQLException {
        return requireNonNull(rows.getString(column), column);
    }

    public @Nullable String optionalText(String column) throws SQLException {
        return rows.getString(column);
    }

    public int number(String column) throws SQLException {
        return rows.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return rows.getLong(column);
    }

    public @Nullable Integer optionalNumber(String column) throws SQLException {
        return rows.getObject(column, Integer.class);
    }

    public @Nullable Double optionalDouble(String column) throws SQLException {
        return rows.getObject(column, Double.class);
    }

    public boolean flag(String column) throws SQLException {
        return rows.getBoolean(column);
    }

    public Instant instant(String column) throws SQLException {
        return requireNonNull(optionalInstant(column), column);
    }

    public @Nullable Instant optionalInstant(String column) throws SQLException {
        OffsetDateTime value = rows.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public UUID uuid(String column) throws SQLException {
        return requireNonNull(optionalUuid(column), column);
    }

    public @Nullable UUID optionalUuid(String column) throws SQLException {
        return rows.getObject(column, UUID.class);
    }

    public List<String> texts(String column) throws SQLException {
        Array array = rows.getArray(column);
        return List.of((String[]) array.getArray());
    }

    /** A constant of an enum, stored by its name. */
    public <E extends Enum<E>> E constant(Class<E> type, String column) throws SQLException {
        return Enum.valueOf(type, text(column));
    }
}
