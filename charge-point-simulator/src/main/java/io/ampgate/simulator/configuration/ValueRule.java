package io.ampgate.simulator.configuration;

import io.ampgate.simulator.charging.Quantity;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What values a key takes. */
enum ValueRule {
    BOOLEAN {
        @Override
        boolean allows(String value) {
            return value.equalsIgnoreCase("true") || value.equalsIgnoreCase("false");
        }
    },
    /** An integer of 0 or more. */
    COUNT {
        @Override
        boolean allows(String value) {
            return DIGITS.matcher(value).matches();
        }
    },
    /** A comma separated list of measurands that the meter measures; may be empty. */
    MEASURANDS {
        @Override
        boolean allows(String value) {
            return value.isBlank()
                    || Arrays.stream(value.split(","))
                            .allMatch(item -> Quantity.named(item.strip()).isPresent());
        }
    },
    /** A phase rotation per connector: {@code 0.RST,1.RTS}. */
    PHASE_ROTATION {
        @Override
        boolean allows(String value) {
            return Arrays.stream(value.split(","))
                    .allMatch(item -> ROTATION.matcher(item.strip()).matches());
        }
    },
    /** A password of 8 to 20 bytes in hexadecimal (OCPP-J 1.6 errata 3.10). */
    PASSWORD {
        @Override
        boolean allows(String value) {
            return HEXADECIMAL.matcher(value).matches() && value.length() % 2 == 0;
        }
    },
    TEXT {
        @Override
        boolean allows(String value) {
            return true;
        }
    };

    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
    private static final Pattern HEXADECIMAL = Pattern.compile("\\p{XDigit}{16,40}");
    private static final Pattern ROTATION =
            Pattern.compile("(\\d+\\.)?(NotApplicable|Unknown|RST|RTS|SRT|STR|TRS|TSR)");

    abstract boolean allows(String value);
}
