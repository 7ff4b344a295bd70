package io.ampgate.operations.chargepoint;

import io.ampgate.contracts.registry.Credential;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The password of a charge point: 20 random bytes (OCPP-J 1.6 section 6.2.1), shown once as 40 hexadecimal characters
 * and then known as a hash only.
 */
public record AuthorizationKey(String hexadecimal, Credential credential) {

    private static final int KEY_BYTES = 20;
    private static final int SALT_BYTES = 16;

    @Override
    public String toString() {
        return "AuthorizationKey[hidden]";
    }

    /** Whether a text is the 40 hexadecimal characters that ChangeConfiguration carries (section 6.2.2). */
    public static boolean isKey(String text) {
        return text.length() == 2 * KEY_BYTES && text.chars().allMatch(HexFormat::isHexDigit);
    }

    /** Makes keys and salts that nobody can guess. */
    @Singleton
    public static final class Generator {
        private final SecureRandom random = new SecureRandom();

        AuthorizationKey next() {
            String hexadecimal = HexFormat.of().formatHex(bytes(KEY_BYTES));
            return new AuthorizationKey(hexadecimal, credential(hexadecimal));
        }

        /** The hash of a given key; {@link #isKey} holds. */
        public Credential credential(String hexadecimal) {
            return Credential.of(bytes(SALT_BYTES), HexFormat.of().parseHex(hexadecimal));
        }

        private byte[] bytes(int count) {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        }
    }
}
