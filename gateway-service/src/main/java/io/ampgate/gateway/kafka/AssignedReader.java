package io.ampgate.gateway.kafka;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.UnreadableRecordException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads chosen partitions of a topic without a consumer group, so that each gateway sees all that is meant for it and no
 * rebalance ever stops it. Nothing is committed: what to read first follows from the topic alone.
 */
public final class AssignedReader implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(AssignedReader.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofMillis(500);
    private static final Duration CLOSE = Duration.ofSeconds(5);

    private final Topic topic;
    private final IntFunction<List<Integer>> partitions;
    private final boolean fromBeginning;
    private final Consumer<ConsumerRecord<String, byte[]>> handler;
    private final @Nullable Runnable atEnd;
    private final KafkaConsumer<String, byte[]> consumer;
    private final Thread thread;
    private volatile boolean caughtUp;
    private volatile boolean closed;

    private AssignedReader(
            Topic topic,
            Map<String, Object> client,
            IntFunction<List<Integer>> partitions,
            boolean fromBeginning,
            Consumer<ConsumerRecord<String, byte[]>> handler,
            @Nullable Runnable atEnd) {
        this.topic = topic;
        this.partitions = partitions;
        this.fromBeginning = fromBeginning;
        this.handler = handler;
        this.atEnd = atEnd;
        Map<String, Object> properties = new HashMap<>(client);
        properties.remove(ConsumerConfig.GROUP_ID_CONFIG);
        properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, fromBeginning ? "earliest" : "latest");
        this.consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new ByteArrayDeserializer());
        this.thread = Thread.ofPlatform().name("reader-" + topic.topicName()).unstarted(this::run);
    }

    /** All partitions from their first record on; caught up when all that was there at the start was handled. */
    public static AssignedReader fromBeginning(
            Topic topic, Map<String, Object> client, Consumer<ConsumerRecord<String, byte[]>> handler) {
        return new AssignedReader(topic, client, AssignedReader::all, true, handler, null);
    }

    /** All that is on the topic at the start; then runs {@code atEnd} and ends. */
    public static AssignedReader once(
            Topic topic, Map<String, Object> client, Consumer<ConsumerRecord<String, byte[]>> handler, Runnable atEnd) {
        return new AssignedReader(topic, client, AssignedReader::all, true, handler, atEnd);
    }

    /** One partition, chosen by the number of them, from its end on; caught up when the end is known. */
    public static AssignedReader fromEnd(
            Topic topic,
            Map<String, Object> client,
            IntFunction<Integer> partition,
            Consumer<ConsumerRecord<String, byte[]>> handler) {
        return new AssignedReader(topic, client, count -> List.of(partition.apply(count)), false, handler, null);
    }

    private static List<Integer> all(int partitions) {
        return IntStream.range(0, partitions).boxed().toList();
    }

    public void start() {
        thread.start();
    }

    public boolean isCaughtUp() {
        return caughtUp;
    }

    /** Whether its thread lives: it ends only when it is closed, or has read what it was to read once. */
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void run() {
        while (!closed) {
            try {
                if (caughtUp) {
                    handle();
                } else {
                    catchUp();
                }
            } catch (WakeupException e) {
                LOG.debugf("reader woken up topic=%s", topic.topicName());
            } catch (KafkaException e) {
                LOG.warnf(e, "reading failed and is tried again topic=%s", topic.topicName());
                pauseAfterFailure();
            }
        }
        consumer.close(CloseOptions.timeout(CLOSE));
    }

    private void catchUp() {
        List<TopicPartition> assignment = partitions
                .apply(consumer.partitionsFor(topic.topicName()).size())
                .stream()
                .map(partition -> new TopicPartition(topic.topicName(), partition))
                .toList();
        consumer.assign(assignment);
        if (fromBeginning) {
            consumer.seekToBeginning(assignment);
        } else {
            consumer.seekToEnd(assignment);
        }
        Map<TopicPartition, Long> ends = consumer.endOffsets(assignment);
        while (!closed
                && !assignment.stream().allMatch(each -> consumer.position(each) >= ends.getOrDefault(each, 0L))) {
            handle();
        }
        caughtUp = !closed;
        if (caughtUp && atEnd != null) {
            atEnd.run();
            closed = true;
        }
        LOG.infof("topic read up to its end topic=%s partitions=%s", topic.topicName(), assignment);
    }

    private void handle() {
        for (ConsumerRecord<String, byte[]> each : consumer.poll(POLL)) {
            try {
                handler.accept(each);
            } catch (UnreadableRecordException e) {
                skipped(each, "record skipped, it cannot be read", e);
            } catch (RuntimeException defect) {
                // What one record meets must not stop the replies and commands behind it.
                skipped(each, "record skipped, handling it failed", defect);
            }
        }
    }

    private static void skipped(ConsumerRecord<String, byte[]> skipped, String message, RuntimeException reason) {
        LOG.errorf(
                reason,
                "%s topic=%s partition=%d offset=%d chargePoint=%s",
                message,
                skipped.topic(),
                skipped.partition(),
                skipped.offset(),
                skipped.key());
    }

    private void pauseAfterFailure() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
        if (!thread.isAlive()) {
            return;
        }
        consumer.wakeup();
        try {
            thread.join(CLOSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
