package io.ampgate.foundation.kafka;

/** Kafka did not confirm that it stored a record; it may or may not have. */
public final class NotAcknowledgedException extends RuntimeException {

    public NotAcknowledgedException(String message, Throwable cause) {
        super(message, cause);
    }
}
