package io.ampgate.foundation.kafka;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Ready once every consumer has joined its group. */
@Readiness
@Singleton
final class ConsumerReadiness implements HealthCheck {

    private final BatchConsumers consumers;

    ConsumerReadiness(BatchConsumers consumers) {
        this.consumers = consumers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("kafka consumers assigned");
        boolean ready = true;
        for (BatchLoop loop : consumers.loops()) {
            response.withData(loop.name(), loop.isAssigned());
            ready &= loop.isAssigned();
        }
        return response.status(ready).build();
    }
}
