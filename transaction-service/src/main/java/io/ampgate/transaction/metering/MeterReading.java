package io.ampgate.transaction.metering;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ampgate.contracts.ContractJson;
import io.ampgate.ocpp.type.MeterValue;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One MeterValue element, ready to be stored.
 *
 * @param connectorId 0 is the charge point's main meter; absent in the data of a stop whose transaction is unknown
 * @param transactionId as the charge point gave it, known to us or not
 * @param samples a JSON array of the sampled values with everything that the charge point sent
 * @param contentHash tells readings of one charge point at one moment apart, and a resent one from a new one
 */
public record MeterReading(
        String chargePointId,
        @Nullable Integer connectorId,
        @Nullable Integer transactionId,
        Instant sampledAt,
        Instant receivedAt,
        DerivedValues derived,
        String samples,
        long contentHash) {

    public static MeterReading of(
            String chargePointId,
            @Nullable Integer connectorId,
            @Nullable Integer transactionId,
            Instant receivedAt,
            MeterValue meterValue) {
        String samples = json(meterValue);
        return new MeterReading(
                chargePointId,
                connectorId,
                transactionId,
                meterValue.timestamp().truncatedTo(ChronoUnit.MICROS),
                receivedAt,
                DerivedValues.of(meterValue.sampledValue()),
                samples,
                hash(connectorId + " " + transactionId + " " + samples));
    }

    private static String json(MeterValue meterValue) {
        try {
            return ContractJson.MAPPER.writeValueAsString(meterValue.sampledValue());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("sampled values were read from JSON", e);
        }
    }

    /** Stored in the database: a change of it would store every reading that is sent again a second time. */
    private static long hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
