package io.ampgate.operations.command;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.foundation.kafka.BatchHandler;
import io.ampgate.foundation.kafka.RecordReader;
import io.ampgate.ocpp.message.TriggerMessage.MessageTrigger;
import io.ampgate.operations.Work;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Transactions that began and ended, as far as commands caused them (topic {@code charging.events}). */
@Singleton
public final class ChargingEventConsumer implements BatchHandler {

    private final RecordReader reader;
    private final Work work;
    private final CommandEffects effects;

    ChargingEventConsumer(RecordReader reader, Work work, CommandEffects effects) {
        this.reader = reader;
        this.work = work;
        this.effects = effects;
    }

    @Override
    public void handle(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        List<ChargingEvent> events = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> each : records) {
            // The event's own time is the charge point's; commands are compared by the time of the record.
            Instant at = Instant.ofEpochMilli(each.timestamp());
            for (ChargingEvent event :
                    reader.read(List.of(each), json -> ContractJson.read(ChargingEvent.class, json))) {
                events.add(event);
                evidence.addAll(evidence(event, at));
            }
        }
        work.run((transaction, afterwards) -> {
            RunningTransactions.follow(transaction, events);
            effects.observe(transaction, evidence, afterwards);
        });
    }

    private static List<Evidence> evidence(ChargingEvent event, Instant at) {
        return switch (event) {
            case ChargingEvent.TransactionStarted started ->
                List.of(new Evidence.TransactionStarted(
                        started.chargePointId(), at, started.transactionId(), started.connectorId(), started.idTag()));
            case ChargingEvent.TransactionStopped stopped ->
                List.of(new Evidence.TransactionStopped(stopped.chargePointId(), at, stopped.transactionId()));
            case ChargingEvent.MeterValuesReceived values ->
                List.of(new Evidence.MessageReceived(
                        values.chargePointId(), at, MessageTrigger.MeterValues, values.connectorId()));
            case ChargingEvent.IdTagRefused _ -> List.of();
        };
    }
}
