package io.ampgate.transaction.jdbc;

import io.agroal.api.AgroalDataSource;
import io.ampgate.foundation.web.ProblemException;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Connections for requests of people: failures become problems. Batches of calls handle theirs by repeating. */
@Singleton
public final class Database {

    private static final Logger LOG = Logger.getLogger(Database.class);

    private final AgroalDataSource dataSource;

    Database(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What a request does with a connection; each statement is a transaction of its own. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** @throws ProblemException 503 when the database does not answer or refuses */
    public <T> T with(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            LOG.error("database failed", e);
            throw ProblemException.unavailable(
                    "the database of transaction-service did not carry this out; try again, its log tells more");
        }
    }
}
