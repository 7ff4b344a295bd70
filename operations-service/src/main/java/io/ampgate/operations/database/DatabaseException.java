package io.ampgate.operations.database;

/** PostgreSQL is away or refused a statement. */
public final class DatabaseException extends RuntimeException {

    DatabaseException(String message, Throwable cause) {
        super(message, cause);
    }
}
