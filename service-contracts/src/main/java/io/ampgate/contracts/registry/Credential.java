package io.ampgate.contracts.registry;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The authorization key of a charge point as a salted SHA-256, in hexadecimal. A fast hash is enough because keys are 20
 * random bytes of our own making (OCPP-J 1.6 section 6.2.2).
 */
public record Credential(String salt, String hash) {

    private static final int KEY_BYTES = 20;

    /** @param key the 20 bytes, or any other password of an operator's choice */
    public static Credential of(byte[] salt, byte[] key) {
        return new Credential(HexFormat.of().formatHex(salt), HexFormat.of().formatHex(digest(salt, key)));
    }

    /**
     * Whether this is the key, in constant time. Charge points send the 20 bytes as they are, or as the 40 hexadecimal
     * characters in which ChangeConfiguration carries them.
     */
    public boolean matches(byte[] presented) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(hash), digest(HexFormat.of().parseHex(salt), keyOf(presented)));
    }

    private static byte[] keyOf(byte[] presented) {
        if (presented.length != 2 * KEY_BYTES) {
            return presented;
        }
        String text = new String(presented, StandardCharsets.ISO_8859_1);
        boolean hexadecimal = text.chars().allMatch(HexFormat::isHexDigit);
        return hexadecimal ? HexFormat.of().parseHex(text) : presented;
    }

    private static byte[] digest(byte[] salt, byte[] key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return digest.digest(key);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Without the hash: records end up in logs. */
    @Override
    public String toString() {
        return "Credential[hidden]";
    }
}
