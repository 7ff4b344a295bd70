package io.ampgate.foundation.kafka;

import io.ampgate.contracts.UnreadableRecordException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Turns the bytes of records into values. What cannot be read is logged with its place, counted and skipped. */
@Singleton
public final class RecordReader {

    private static final Logger LOG = Logger.getLogger(RecordReader.class);

    private final MeterRegistry metrics;

    RecordReader(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** The readable values in the order of the records; tombstones are left out. */
    public <T> List<T> read(List<ConsumerRecord<String, byte[]>> records, Function<byte[], T> reader) {
        List<T> values = new ArrayList<>(records.size());
        for (ConsumerRecord<String, byte[]> each : records) {
            if (each.value() != null) {
                try {
                    values.add(reader.apply(each.value()));
                } catch (UnreadableRecordException e) {
                    metrics.counter("ampgate.records.unreadable", "topic", each.topic())
                            .increment();
                    LOG.errorf(
                            e,
                            "record skipped, it cannot be read topic=%s partition=%d offset=%d chargePoint=%s",
                            each.topic(),
                            each.partition(),
                            each.offset(),
                            each.key());
                }
            }
        }
        return values;
    }
}
