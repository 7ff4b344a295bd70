package io.ampgate.foundation.kafka;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Starts and stops the batch loops of this process; health checks look at them here. */
@Singleton
public final class BatchConsumers {

    private final Map<String, Object> client;
    private final List<BatchLoop> loops = new CopyOnWriteArrayList<>();

    BatchConsumers(@Identifier("default-kafka-broker") Map<String, Object> client) {
        this.client = client;
    }

    /** Starts the consumers, each on a thread of its own; they stop with the application. */
    public void start(ConsumerSettings settings, BatchHandler handler) {
        for (int number = 0; number < settings.concurrency(); number++) {
            BatchLoop loop = new BatchLoop(settings, number, client, handler);
            loops.add(loop);
            loop.start();
        }
    }

    List<BatchLoop> loops() {
        return List.copyOf(loops);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        loops.forEach(BatchLoop::requestStop);
        for (BatchLoop loop : loops) {
            loop.awaitStop();
        }
    }
}
