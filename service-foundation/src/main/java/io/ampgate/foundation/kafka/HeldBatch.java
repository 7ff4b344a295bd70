package io.ampgate.foundation.kafka;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The records that were polled and are not yet handled. Used by one thread. */
final class HeldBatch {

    private List<ConsumerRecord<String, byte[]>> records = List.of();

    void hold(ConsumerRecords<String, byte[]> polled) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(polled.count());
        polled.forEach(all::add);
        records = all;
    }

    List<ConsumerRecord<String, byte[]>> records() {
        return records;
    }

    boolean isEmpty() {
        return records.isEmpty();
    }

    void release() {
        records = List.of();
    }

    void drop(Collection<TopicPartition> partitions) {
        records = records.stream()
                .filter(each -> !partitions.contains(new TopicPartition(each.topic(), each.partition())))
                .toList();
    }

    Map<TopicPartition, OffsetAndMetadata> nextOffsets() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (ConsumerRecord<String, byte[]> each : records) {
            offsets.put(new TopicPartition(each.topic(), each.partition()), new OffsetAndMetadata(each.offset() + 1));
        }
        return offsets;
    }
}
