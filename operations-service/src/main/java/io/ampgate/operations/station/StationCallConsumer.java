package io.ampgate.operations.station;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.call.ChargePointCallJson;
import io.ampgate.foundation.kafka.BatchHandler;
import io.ampgate.foundation.kafka.RecordReader;
import io.ampgate.operations.AfterCommit;
import io.ampgate.operations.Work;
import io.ampgate.operations.command.CommandEffects;
import io.ampgate.operations.configuration.Configuration;
import io.ampgate.operations.connector.ConnectorStatus;
import io.ampgate.operations.connector.Connectors;
import io.ampgate.operations.database.Transaction;
import io.ampgate.operations.onboarding.Arrival;
import io.ampgate.operations.onboarding.Onboarding;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The CALLs of charge points that are not about charging (topic {@code ocpp.calls.station}). */
@Singleton
public final class StationCallConsumer implements BatchHandler {

    private final RecordReader reader;
    private final Work work;
    private final Onboarding onboarding;
    private final CommandEffects effects;
    private final MeterRegistry metrics;

    StationCallConsumer(
            RecordReader reader, Work work, Onboarding onboarding, CommandEffects effects, MeterRegistry metrics) {
        this.reader = reader;
        this.work = work;
        this.onboarding = onboarding;
        this.effects = effects;
        this.metrics = metrics;
    }

    @Override
    public void handle(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        List<ChargePointCall> calls = reader.read(records, ChargePointCallJson::read);
        work.run((transaction, afterwards) -> store(transaction, calls, afterwards));
        calls.forEach(call -> metrics.counter(
                        "ampgate.station.calls", "action", call.action().name())
                .increment());
    }

    private void store(Transaction transaction, List<ChargePointCall> calls, AfterCommit afterwards)
            throws SQLException {
        afterwards.registry(onboarding.welcome(
                transaction, calls.stream().map(StationCallConsumer::arrival).toList()));
        Set<String> registered = Stations.lock(transaction, calls);
        StationBatch batch = StationBatch.of(calls, registered);
        Stations.seen(transaction, batch.seen());
        afterwards.registry(Stations.boots(transaction, batch.boots()));
        Configuration.booted(transaction, batch.bootedIds());
        Stations.tasks(transaction, batch.tasks());
        List<ConnectorStatus> passed = Connectors.store(transaction, batch.statusReports());
        effects.observe(transaction, batch.evidence(), afterwards);
        passed.forEach(status -> afterwards.event(StationEvents.of(status)));
        batch.boots().forEach(boot -> afterwards.event(StationEvents.of(boot)));
        batch.tasks().forEach(task -> afterwards.event(StationEvents.of(task)));
        batch.answers().forEach(answer -> afterwards.toGateway(answer.call().gateway(), StationReply.of(answer)));
    }

    private static Arrival arrival(ChargePointCall call) {
        return new Arrival(call.chargePointId(), call.receivedAt(), null, "it sent a " + call.action());
    }
}
