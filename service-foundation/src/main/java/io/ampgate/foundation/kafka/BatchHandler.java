package io.ampgate.foundation.kafka;

import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Processes the records of one poll. */
@FunctionalInterface
public interface BatchHandler {

    /**
     * Called with records in order per partition. Offsets are committed after it returned; when it throws, the same
     * records come again, so it must be idempotent.
     */
    void handle(List<ConsumerRecord<String, byte[]>> records) throws Exception;
}
