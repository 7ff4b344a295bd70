package io.ampgate.transaction.charging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.call.ChargePointCall;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * A message that did not fit what is stored: kept for a person to look at.
 *
 * @param message the request as JSON
 * @param contentHash the same message sent again is the same mismatch
 */
record Mismatch(
        Kind kind,
        String chargePointId,
        int transactionId,
        Instant receivedAt,
        String message,
        String detail,
        long contentHash) {

    /** What did not fit; the names are part of the REST API. */
    enum Kind {
        /** A stop for a transaction that nobody started. */
        unknownTransaction,
        /** A stop for the transaction of another charge point. */
        foreignTransaction,
        /** A stop that contradicts the first one. */
        secondStop
    }

    static Mismatch of(Kind kind, ChargePointCall call, int transactionId, String detail) {
        String message = json(call);
        return new Mismatch(
                kind, call.chargePointId(), transactionId, call.receivedAt(), message, detail, hash(message));
    }

    private static String json(ChargePointCall call) {
        try {
            return ContractJson.MAPPER.writeValueAsString(call.request());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request was read from JSON", e);
        }
    }

    private static long hash(String message) {
        UUID named = UUID.nameUUIDFromBytes(message.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(Long.BYTES)
                .putLong(named.getLeastSignificantBits() ^ named.getMostSignificantBits())
                .getLong(0);
    }
}
