package io.ampgate.dashboard.messages;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How a message ended. */
public enum Outcome {
    /** No answer yet. */
    @JsonProperty("pending")
    PENDING("pending"),
    /** No answer, and none is expected any more. Never stored: time alone turns a pending message into it. */
    @JsonProperty("unanswered")
    UNANSWERED("unanswered"),
    /** By a CALLRESULT. */
    @JsonProperty("answered")
    ANSWERED("answered"),
    /** By a CALLERROR. */
    @JsonProperty("error")
    ERROR("error"),
    /** The frame was not OCPP-J, or an answer that nobody asked for. */
    @JsonProperty("malformed")
    MALFORMED("malformed");

    /** Longer than any deadline of a CALL; an answer after that still counts. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String word;

    Outcome(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Outcome> of(String word) {
        return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
    }
}
