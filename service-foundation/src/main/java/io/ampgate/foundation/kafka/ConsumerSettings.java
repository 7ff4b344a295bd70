package io.ampgate.foundation.kafka;

import io.ampgate.contracts.Topic;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records a consumer gets.
 *
 * @param group whose members share the partitions; absent: this process alone reads all partitions, from their end
 * @param concurrency consumers of the group in this process
 */
public record ConsumerSettings(String name, @Nullable String group, Set<Topic> topics, int concurrency) {

    public ConsumerSettings {
        topics = Set.copyOf(topics);
        if (topics.isEmpty() || concurrency < 1) {
            throw new IllegalArgumentException(name + " needs at least one topic and one consumer");
        }
    }

    /** Shares the topics with the other members of the group; a new group starts with the oldest records. */
    public static ConsumerSettings group(String group, Set<Topic> topics, int concurrency) {
        return new ConsumerSettings(group, group, topics, concurrency);
    }

    /** Reads every record that comes from now on, as every other process does. */
    public static ConsumerSettings broadcast(String name, Set<Topic> topics) {
        return new ConsumerSettings(name, null, topics, 1);
    }
}
