package io.ampgate.operations.database;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Runs work in one transaction each. */
@Singleton
public final class Database {

    private final AgroalDataSource dataSource;

    Database(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** What happens within a transaction. */
    @FunctionalInterface
    public interface Work<T> {
        T in(Transaction transaction) throws SQLException;
    }

    /** What happens within a transaction and answers nothing. */
    @FunctionalInterface
    public interface Change {
        void in(Transaction transaction) throws SQLException;
    }

    /** Commits when the work returns, rolls back when it throws. */
    public <T> T inTransaction(Work<T> work) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                T result = work.in(new Transaction(connection));
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException failure) {
                rollback(connection, failure);
                throw failure;
            }
        } catch (SQLException failure) {
            throw new DatabaseException("the database did not do it: " + failure.getMessage(), failure);
        }
    }

    /** Commits when the change returns, rolls back when it throws. */
    public void change(Change change) {
        inTransaction(transaction -> {
            change.in(transaction);
            return true;
        });
    }

    private static void rollback(Connection connection, Exception failure) {
        try {
            connection.rollback();
        } catch (SQLException rollback) {
            failure.addSuppressed(rollback);
        }
    }
}
