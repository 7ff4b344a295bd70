package io.ampgate.dashboard.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collection;

/** What the live stream counts. */
final class StreamMetrics {

    private final Counter sent;
    private final Counter disconnected;

    StreamMetrics(MeterRegistry metrics, Collection<StreamClient> clients) {
        this.sent = Counter.builder("ampgate.stream.events")
                .description("Events sent to browsers")
                .register(metrics);
        this.disconnected = Counter.builder("ampgate.stream.disconnected")
                .description("Streams that were ended because the client did not keep up")
                .register(metrics);
        Gauge.builder("ampgate.stream.clients", clients, Collection::size)
                .description("Open streams")
                .register(metrics);
    }

    void sent(int events) {
        sent.increment(events);
    }

    void disconnected() {
        disconnected.increment();
    }
}
