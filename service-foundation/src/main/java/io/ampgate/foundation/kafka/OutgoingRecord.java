package io.ampgate.foundation.kafka;

import io.ampgate.contracts.Contract;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.inbox.GatewayMessage;
import org.jspecify.annotations.Nullable;

/**
 * A record to be sent.
 *
 * @param gatewayNumber chooses the partition of an inbox record; absent: the key does
 * @param value absent: a tombstone
 */
@SuppressWarnings("ArrayRecordComponent") // bytes for the producer, never compared
public record OutgoingRecord(Topic topic, @Nullable Integer gatewayNumber, String key, byte @Nullable [] value) {

    public static OutgoingRecord of(Topic topic, String key, Contract value) {
        return new OutgoingRecord(topic, null, key, ContractJson.write(value));
    }

    public static OutgoingRecord of(Topic topic, String key, byte[] json) {
        return new OutgoingRecord(topic, null, key, json);
    }

    public static OutgoingRecord toInbox(GatewayAddress gateway, GatewayMessage message) {
        return new OutgoingRecord(Topic.INBOX, gateway.number(), message.chargePointId(), ContractJson.write(message));
    }

    /** Deletes the key from a compacted topic. */
    public static OutgoingRecord tombstone(Topic topic, String key) {
        return new OutgoingRecord(topic, null, key, null);
    }
}
