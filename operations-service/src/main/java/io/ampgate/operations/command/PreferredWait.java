package io.ampgate.operations.command;

import io.ampgate.foundation.web.ProblemException;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header {@code Prefer: wait=10} (RFC 7240): how long the caller wants to wait for the outcome. */
final class PreferredWait {

    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;\\s])wait\\s*=\\s*\"?(\\d{1,4})\"?", Pattern.CASE_INSENSITIVE);
    private static final int MAXIMUM = 60;

    private PreferredWait() {}

    /** Zero without the preference. @throws ProblemException beyond 60 seconds */
    static Duration of(@Nullable String prefer) {
        Matcher matcher = WAIT.matcher(prefer == null ? "" : prefer);
        if (!matcher.find()) {
            return Duration.ZERO;
        }
        int seconds = Integer.parseInt(matcher.group(1));
        if (seconds > MAXIMUM) {
            throw ProblemException.badRequest(
                    "Prefer", "Prefer asks to wait " + seconds + " s, at most " + MAXIMUM + " s are possible");
        }
        return Duration.ofSeconds(seconds);
    }
}
