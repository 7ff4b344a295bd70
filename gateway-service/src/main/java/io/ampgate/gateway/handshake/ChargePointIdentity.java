package io.ampgate.gateway.handshake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** The identity of a charge point as the path of its URL carries it, percent-encoded (OCPP-J 1.6 section 3.1.1). */
sealed interface ChargePointIdentity {

    /** It can be used as the name of a charge point everywhere. */
    record Valid(String id) implements ChargePointIdentity {}

    /** @param shown what could be read of it */
    record Invalid(String shown, String reason) implements ChargePointIdentity {}

    /** @param encoded the last segment of the path, as it was sent */
    static ChargePointIdentity of(String encoded, int maximumLength) {
        String id;
        try {
            id = decode(encoded);
        } catch (CharacterCodingException | IllegalArgumentException e) {
            return new Invalid(encoded, "is not percent-encoded UTF-8");
        }
        if (id.isEmpty() || id.length() > maximumLength) {
            return new Invalid(id, "has " + id.length() + " characters, 1 to " + maximumLength + " are allowed");
        }
        if (id.indexOf(':') >= 0 || id.indexOf('/') >= 0) {
            return new Invalid(id, "contains ':' or '/'");
        }
        if (id.chars().anyMatch(Character::isISOControl)) {
            return new Invalid(id, "contains a control character");
        }
        return new Valid(id);
    }

    private static String decode(String encoded) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char character = encoded.charAt(i);
            if (character == '%') {
                if (i + 2 >= encoded.length()) {
                    throw new IllegalArgumentException("an escape is cut off");
                }
                bytes.write(HexFormat.fromHexDigits(encoded, i + 1, i + 3));
                i += 2;
            } else {
                bytes.writeBytes(String.valueOf(character).getBytes(StandardCharsets.UTF_8));
            }
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes.toByteArray()))
                .toString();
    }
}
