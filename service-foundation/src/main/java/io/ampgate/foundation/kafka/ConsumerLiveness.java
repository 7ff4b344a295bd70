package io.ampgate.foundation.kafka;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A consumer thread never ends by itself; when one did, only a restart helps. */
@Liveness
@Singleton
final class ConsumerLiveness implements HealthCheck {

    private final BatchConsumers consumers;

    ConsumerLiveness(BatchConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        boolean alive = consumers.loops().stream().allMatch(BatchLoop::isAlive);
        return HealthCheckResponse.named("kafka consumer threads").status(alive).build();
    }
}
