package io.ampgate.gateway.handshake;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * User name and password of HTTP Basic authentication, kept as bytes: the password of a charge point may be 20 bytes
 * that are no text in any encoding (OCPP-J 1.6 section 6.2.2).
 */
@SuppressWarnings("ArrayRecordComponent") // compared by Credential only, in constant time
record BasicCredentials(byte[] user, byte[] password) {

    private static final String SCHEME = "Basic ";

    /** @param header the value of {@code Authorization}; absent or of another scheme: no credentials */
    static Optional<BasicCredentials> of(@Nullable String header) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return Optional.empty();
        }
        byte[] decoded;
        try {
            decoded =
                    Base64.getDecoder().decode(header.substring(SCHEME.length()).strip());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        for (int i = 0; i < decoded.length; i++) {
            if (decoded[i] == ':') {
                return Optional.of(new BasicCredentials(
                        Arrays.copyOf(decoded, i), Arrays.copyOfRange(decoded, i + 1, decoded.length)));
            }
        }
        return Optional.empty();
    }

    boolean isFrom(String chargePointId) {
        return Arrays.equals(user, chargePointId.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the password: records end up in logs. */
    @Override
    public String toString() {
        return "BasicCredentials[hidden]";
    }
}
