package io.ampgate.ocpp.codec;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One pass over an ISO 8601 date and time in extended format: {@code date T time [zone]}. Written by hand because
 * every meter value carries one, and a formatter with all these options takes twenty times as long.
 */
final class DateTimeText {

    private static final int NANOSECOND_DIGITS = 9;
    private static final int SECONDS_PER_MINUTE = 60;
    private static final int SECONDS_PER_HOUR = 3600;
    private static final int SECONDS_PER_DAY = 86_400;
    private static final int MAXIMUM_OFFSET = 18 * SECONDS_PER_HOUR;
    private static final int FIRST_YEAR = 1;

    private final String text;
    private int position;

    DateTimeText(String text) {
        this.text = text;
    }

    Instant read() {
        long day = date();
        if (!take('T') && !take('t')) {
            throw unreadable("a T between date and time");
        }
        int hour = number(2, 0, 24);
        expect(':');
        int minute = number(2, 0, 59);
        int second = take(':') ? number(2, 0, 60) : 0;
        int nanos = take('.') || take(',') ? fraction() : 0;
        if (hour == 24 && (minute > 0 || second > 0 || nanos > 0)) {
            throw unreadable("no time after 24:00");
        }
        if (second == 60) {
            second = 59; // A leap second shares the second before it, as in java.time.
        }
        int offset = position == text.length() ? 0 : offset();
        if (position != text.length()) {
            throw unreadable("nothing behind the time zone");
        }
        long secondOfDay = (long) hour * SECONDS_PER_HOUR + (long) minute * SECONDS_PER_MINUTE + second;
        return Instant.ofEpochSecond(day * SECONDS_PER_DAY + secondOfDay - offset, nanos);
    }

    private long date() {
        int year = number(4, FIRST_YEAR, 9999);
        expect('-');
        int month = number(2, 1, 12);
        expect('-');
        return LocalDate.of(year, month, number(2, 1, 31)).toEpochDay();
    }

    /** Digits beyond nanoseconds are read and dropped. */
    private int fraction() {
        int nanos = 0;
        int digits = 0;
        for (; position < text.length() && isDigit(text.charAt(position)); position++) {
            if (digits < NANOSECOND_DIGITS) {
                nanos = nanos * 10 + (text.charAt(position) - '0');
                digits++;
            }
        }
        for (; digits < NANOSECOND_DIGITS; digits++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** {@code Z}, {@code +hh}, {@code +hhmm} or {@code +hh:mm}, in seconds east of UTC. */
    private int offset() {
        if (take('Z') || take('z')) {
            return 0;
        }
        boolean west = take('-');
        if (!west) {
            expect('+');
        }
        int offset = number(2, 0, 18) * SECONDS_PER_HOUR;
        if (position < text.length()) {
            take(':');
            offset += number(2, 0, 59) * SECONDS_PER_MINUTE;
        }
        if (offset > MAXIMUM_OFFSET) {
            throw unreadable("an offset of at most 18 hours");
        }
        return west ? -offset : offset;
    }

    private int number(int digits, int minimum, int maximum) {
        int value = 0;
        for (int end = position + digits; position < end; position++) {
            if (position >= text.length() || !isDigit(text.charAt(position))) {
                throw unreadable("a digit");
            }
            value = value * 10 + (text.charAt(position) - '0');
        }
        if (value < minimum || value > maximum) {
            throw unreadable("a number from " + minimum + " to " + maximum);
        }
        return value;
    }

    private void expect(char wanted) {
        if (!take(wanted)) {
            throw unreadable("'" + wanted + "'");
        }
    }

    private boolean take(char wanted) {
        boolean found = position < text.length() && text.charAt(position) == wanted;
        if (found) {
            position++;
        }
        return found;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private DateTimeException unreadable(String expected) {
        return new DateTimeException("expected " + expected + " at character " + position);
    }
}
