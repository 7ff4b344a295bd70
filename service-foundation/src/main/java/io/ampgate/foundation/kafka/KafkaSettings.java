package io.ampgate.foundation.kafka;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service talks to Kafka; addresses and security are the client's own {@code kafka.*} properties. */
@ConfigMapping(prefix = "ampgate.kafka")
public interface KafkaSettings {

    /** Partitions of topics that are created at the first start. Each gateway number needs one of its own to be fast. */
    @WithDefault("12")
    int partitions();

    /** A record that the brokers have not acknowledged by then has failed. */
    @WithDefault("20s")
    Duration deliveryTimeout();

    /** How long sending may block while the brokers are away or the buffer is full. */
    @WithDefault("5s")
    Duration maxBlock();

    /** Memory for records that are not acknowledged yet, in bytes. */
    @WithDefault("33554432")
    long bufferMemory();

    /** At the start, how long to wait for brokers before giving up. */
    @WithDefault("60s")
    Duration startTimeout();
}
