package io.ampgate.contracts;

/** A record on a topic that no version of ours wrote. */
public final class UnreadableRecordException extends RuntimeException {

    public UnreadableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
