package io.ampgate.transaction.charging;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts calls by action and result (Repeated: a duplicate that changed nothing), and measures batches. */
@Singleton
final class ChargingMetrics {

    private final MeterRegistry registry;
    private final DistributionSummary batchSize;
    private final Timer batchTime;

    ChargingMetrics(MeterRegistry registry) {
        this.registry = registry;
        this.batchSize = DistributionSummary.builder("ampgate.charging.batch.size")
                .description("calls per batch")
                .publishPercentileHistogram()
                .register(registry);
        this.batchTime = Timer.builder("ampgate.charging.batch.time")
                .description("from the first read of a batch until its answers and events were acknowledged")
                .publishPercentileHistogram()
                .register(registry);
    }

    Batch begin(int records) {
        batchSize.record(records);
        return new Batch(Timer.start(registry));
    }

    /** One run of a batch; a failed one is not timed. */
    final class Batch {
        private final Timer.Sample time;

        private Batch(Timer.Sample time) {
            this.time = time;
        }

        void done(BatchOutcome outcome) {
            time.stop(batchTime);
            outcome.judged().stream()
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                    .forEach((judged, count) -> registry.counter(
                                    "ampgate.charging.calls",
                                    "action",
                                    judged.action().name(),
                                    "result",
                                    judged.result())
                            .increment(count));
        }
    }
}
