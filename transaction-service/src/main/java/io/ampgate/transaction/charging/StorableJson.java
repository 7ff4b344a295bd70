package io.ampgate.transaction.charging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * JSON that PostgreSQL can store: it knows neither U+0000 nor half a surrogate pair, and one such character in a text
 * would make its whole batch fail for ever. In valid JSON both can only be written as escapes; they become U+FFFD.
 */
final class StorableJson {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\u[dD][89abAB]\\p{XDigit}{2}\\\\u[dD][c-fC-F]\\p{XDigit}{2}"
                    + "|(?<unstorable>\\\\u0000|\\\\u[dD][89a-fA-F]\\p{XDigit}{2})"
                    + "|\\\\.");
    private static final String REPLACEMENT = Matcher.quoteReplacement("\\ufffd");

    private StorableJson() {}

    static byte[] of(byte[] json) {
        if (!hasUnicodeEscape(json)) {
            return json;
        }
        String storable = ESCAPE.matcher(new String(json, UTF_8))
                .replaceAll(escape ->
                        escape.group("unstorable") == null ? Matcher.quoteReplacement(escape.group()) : REPLACEMENT);
        return storable.getBytes(UTF_8);
    }

    private static boolean hasUnicodeEscape(byte[] json) {
        for (int i = 0; i < json.length - 1; i++) {
            if (json[i] == '\\' && json[i + 1] == 'u') {
                return true;
            }
        }
        return false;
    }
}
