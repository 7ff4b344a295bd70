package io.ampgate.foundation.kafka;

import io.ampgate.contracts.Topic;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.PartitionInfo;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * One consumer: poll, handle the batch, commit its offsets. A batch that fails is given to the handler again, after a
 * back-off during which the consumer goes on polling with its partitions paused, so that it keeps its place in the group.
 */
final class BatchLoop {

    private static final Logger LOG = Logger.getLogger(BatchLoop.class);
    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration SHORTEST_BACK_OFF = Duration.ofMillis(100);
    private static final Duration LONGEST_BACK_OFF = Duration.ofSeconds(5);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(15);
    /** After that a killed process gives up its partitions: in time for the answers its charge points wait for. */
    private static final int SESSION_TIMEOUT_MS = 10_000;

    private static final int MAXIMUM_BATCH = 2000;

    private final ConsumerSettings settings;
    private final BatchHandler handler;
    private final Thread thread;
    private final KafkaConsumer<String, byte[]> consumer;
    private final HeldBatch held = new HeldBatch();
    private final CountDownLatch stop = new CountDownLatch(1);
    private volatile boolean assigned;

    BatchLoop(ConsumerSettings settings, int number, Map<String, Object> client, BatchHandler handler) {
        this.settings = settings;
        this.handler = handler;
        this.consumer = new KafkaConsumer<>(
                properties(settings, client), new StringDeserializer(), new ByteArrayDeserializer());
        this.thread = Thread.ofPlatform().name(settings.name() + "-" + number).unstarted(this::run);
    }

    private static Map<String, Object> properties(ConsumerSettings settings, Map<String, Object> client) {
        Map<String, Object> properties = new HashMap<>(client);
        String group = settings.group();
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, group == null ? "unused-" + UUID.randomUUID() : group);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, group == null ? "latest" : "earliest");
        properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAXIMUM_BATCH);
        properties.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, 1);
        properties.putIfAbsent(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
        properties.put(
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return properties;
    }

    void start() {
        thread.start();
    }

    void requestStop() {
        stop.countDown();
    }

    void awaitStop() throws InterruptedException {
        if (!thread.join(STOP_TIMEOUT)) {
            LOG.warnf("consumer did not stop in time consumer=%s", thread.getName());
        }
    }

    String name() {
        return thread.getName();
    }

    /** Whether the group has given it its partitions at least once; a member may rightly own none. */
    boolean isAssigned() {
        return assigned;
    }

    boolean isAlive() {
        return thread.isAlive();
    }

    private boolean stopRequested() {
        return stop.getCount() == 0;
    }

    private void run() {
        try (consumer) {
            join();
            while (!stopRequested()) {
                try {
                    ConsumerRecords<String, byte[]> records = consumer.poll(POLL);
                    if (!records.isEmpty()) {
                        handle(records);
                    }
                } catch (KafkaException e) {
                    LOG.warnf(e, "Kafka failed, trying again consumer=%s", name());
                    boolean _ = stop.await(PAUSE_AFTER_FAILURE.toMillis(), TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.infof("consumer was interrupted consumer=%s", name());
        }
    }

    private void join() {
        List<String> topics = settings.topics().stream().map(Topic::topicName).toList();
        if (settings.group() != null) {
            consumer.subscribe(topics, new Rebalance());
            return;
        }
        List<TopicPartition> partitions = new ArrayList<>();
        for (String topic : topics) {
            for (PartitionInfo partition : consumer.partitionsFor(topic)) {
                partitions.add(new TopicPartition(topic, partition.partition()));
            }
        }
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        assigned = true;
    }

    private void handle(ConsumerRecords<String, byte[]> records) throws InterruptedException {
        held.hold(records);
        Duration backOff = SHORTEST_BACK_OFF;
        while (!stopRequested() && !held.isEmpty()) {
            try {
                handler.handle(held.records());
                commit();
                held.release();
            } catch (InterruptedException e) {
                throw e;
            } catch (Exception e) {
                LOG.errorf(
                        e,
                        "batch failed, trying again consumer=%s records=%d backOff=%s",
                        name(),
                        held.records().size(),
                        backOff);
                keepPlaceFor(backOff);
                backOff = longer(backOff);
            }
        }
        held.release();
        consumer.resume(consumer.paused());
    }

    private void commit() {
        if (settings.group() == null) {
            return;
        }
        try {
            consumer.commitSync(held.nextOffsets());
        } catch (KafkaException e) {
            // The batch is done; without the commit it comes again after a restart, which is harmless.
            LOG.warnf(e, "offsets not committed consumer=%s", name());
        }
    }

    private void keepPlaceFor(Duration backOff) {
        long end = System.nanoTime() + backOff.toNanos();
        consumer.pause(consumer.assignment());
        while (!stopRequested() && System.nanoTime() < end) {
            consumer.poll(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
        }
    }

    private static Duration longer(Duration backOff) {
        Duration doubled = backOff.multipliedBy(2);
        return doubled.compareTo(LONGEST_BACK_OFF) < 0 ? doubled : LONGEST_BACK_OFF;
    }

    /** Partitions that are taken away take their held records with them: their new owner gets them. */
    private final class Rebalance implements ConsumerRebalanceListener {
        @Override
        public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
            held.drop(partitions);
        }

        @Override
        public void onPartitionsLost(Collection<TopicPartition> partitions) {
            held.drop(partitions);
        }

        @Override
        public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
            assigned = true;
            if (!held.isEmpty()) {
                consumer.pause(partitions);
            }
        }
    }
}
