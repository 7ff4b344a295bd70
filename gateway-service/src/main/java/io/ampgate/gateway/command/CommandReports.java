package io.ampgate.gateway.command;

import io.ampgate.contracts.Topic;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.gateway.kafka.Records;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Tells operations-service how each command went (topic {@code ocpp.command-results}). */
@Singleton
public final class CommandReports {

    private static final Logger LOG = Logger.getLogger(CommandReports.class);

    private final Records records;
    private final MeterRegistry metrics;

    public CommandReports(Records records, MeterRegistry metrics) {
        this.records = records;
        this.metrics = metrics;
    }

    public void report(CommandProgress progress) {
        metrics.counter("ampgate.gateway.commands", "outcome", outcome(progress))
                .increment();
        records.send(Topic.COMMAND_RESULTS, progress, progress.chargePointId()).whenComplete((_, failure) -> {
            if (failure != null) {
                metrics.counter("ampgate.gateway.commands.unreported").increment();
                LOG.errorf(
                        failure,
                        "outcome of a command not stored outcome=%s command=%s chargePoint=%s",
                        outcome(progress),
                        progress.commandId(),
                        progress.chargePointId());
            }
        });
    }

    private static String outcome(CommandProgress progress) {
        return switch (progress) {
            case CommandProgress.Sent _ -> "sent";
            case CommandProgress.Answered _ -> "answered";
            case CommandProgress.Refused _ -> "refused";
            case CommandProgress.NotConnected _ -> "notConnected";
            case CommandProgress.TimedOut _ -> "timedOut";
            case CommandProgress.ConnectionLost _ -> "connectionLost";
            case CommandProgress.Expired _ -> "expired";
        };
    }
}
