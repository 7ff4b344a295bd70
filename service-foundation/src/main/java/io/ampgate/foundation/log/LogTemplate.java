package io.ampgate.foundation.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A log line as it is written in the code: a constant message and then keys, such as {@code socket closed chargePoint=%s
 * reason=%s}. The keys are found in the template, never in the values, so that no value can pretend to be a key.
 *
 * @param message the part before the keys, a constant in most lines
 * @param placeholders of the message: parameters that come before those of the keys
 * @param keys in the order of their parameters
 */
record LogTemplate(String message, int placeholders, List<String> keys) {

    private static final Pattern KEYS = Pattern.compile("((?:^|\\s)\\w+=%[a-z])+$");
    private static final Pattern KEY = Pattern.compile("(\\w+)=%");
    private static final Pattern PLACEHOLDER = Pattern.compile("%[^%n]");
    private static final int MAXIMUM_CACHED = 10_000;
    private static final Map<String, LogTemplate> CACHE = new ConcurrentHashMap<>();

    LogTemplate {
        keys = List.copyOf(keys);
    }

    static LogTemplate of(String template) {
        LogTemplate known = CACHE.get(template);
        if (known != null) {
            return known;
        }
        LogTemplate parsed = parse(template);
        // Templates are constants of the code; a library that builds them at run time must not fill the memory.
        if (CACHE.size() < MAXIMUM_CACHED) {
            CACHE.put(template, parsed);
        }
        return parsed;
    }

    private static LogTemplate parse(String template) {
        Matcher tail = KEYS.matcher(template);
        if (!tail.find()) {
            return new LogTemplate(template, 0, List.of());
        }
        String message = template.substring(0, tail.start());
        List<String> keys = new ArrayList<>();
        Matcher key = KEY.matcher(tail.group());
        while (key.find()) {
            keys.add(key.group(1));
        }
        return new LogTemplate(
                message, (int) PLACEHOLDER.matcher(message).results().count(), keys);
    }
}
