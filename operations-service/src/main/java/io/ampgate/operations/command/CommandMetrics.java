package io.ampgate.operations.command;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Commands by action and state, and how long they took from the order to the outcome. */
@Singleton
final class CommandMetrics {

    private final MeterRegistry registry;

    CommandMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    void changed(Command command) {
        String action = command.action().name();
        registry.counter(
                        "ampgate.commands",
                        "action",
                        action,
                        "state",
                        command.state().name().name())
                .increment();
        if (command.state() instanceof CommandState.Final ended) {
            registry.timer("ampgate.command.outcome", "action", action)
                    .record(Duration.between(command.createdAt(), ended.at()));
        }
    }

    void effectMissing(Command command) {
        registry.counter(
                        "ampgate.command.effects.missing",
                        "action",
                        command.action().name())
                .increment();
    }
}
