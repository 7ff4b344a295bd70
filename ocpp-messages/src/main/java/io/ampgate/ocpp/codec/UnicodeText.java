package io.ampgate.ocpp.codec;

/**
 * Which texts can be passed on: JSON escapes can spell U+0000, which PostgreSQL cannot store, and half a surrogate pair,
 * which has no UTF-8. Such a text must not get past the door, where it would stop every consumer behind.
 */
public final class UnicodeText {

    private UnicodeText() {}

    /** Whether the text can be written as UTF-8 and stored. */
    public static boolean isSound(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0) {
                return false;
            }
            if (Character.isSurrogate(character)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(character, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /** The text with a question mark for each character that is not sound. */
    static String repaired(String text) {
        if (isSound(text)) {
            return text;
        }
        StringBuilder repaired = new StringBuilder(text.length());
        text.codePoints()
                .map(point -> point == 0 || Character.getType(point) == Character.SURROGATE ? '?' : point)
                .forEach(repaired::appendCodePoint);
        return repaired.toString();
    }
}
