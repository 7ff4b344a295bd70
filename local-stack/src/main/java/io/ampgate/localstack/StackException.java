package io.ampgate.localstack;

/** The stack cannot start or go on; the message is one line for a person and says what to do. */
public final class StackException extends RuntimeException {
    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
