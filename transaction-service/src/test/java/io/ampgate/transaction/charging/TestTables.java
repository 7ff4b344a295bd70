package io.ampgate.transaction.charging;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What is in the tables, for assertions. */
@Singleton
final class TestTables {

    private final AgroalDataSource dataSource;

    TestTables(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** An accepted id tag without limits, or with those that {@code more} sets. */
    void idTag(String idTag, String more) throws SQLException {
        execute("insert into charging.id_tags (id_tag_key, id_tag, status, created_at, updated_at) values (lower('"
                + idTag + "'), '" + idTag + "', 'Accepted', now(), now()) on conflict do nothing");
        if (!more.isEmpty()) {
            execute("update charging.id_tags set " + more + " where id_tag = '" + idTag + "'");
        }
    }

    /** The first column of every row. */
    List<String> column(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}
