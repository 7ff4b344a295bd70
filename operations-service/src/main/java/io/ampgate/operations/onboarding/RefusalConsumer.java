package io.ampgate.operations.onboarding;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.connection.ConnectionRefused;
import io.ampgate.foundation.kafka.BatchHandler;
import io.ampgate.foundation.kafka.RecordReader;
import io.ampgate.operations.database.Database;
import jakarta.inject.Singleton;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Handshakes that gateways refused (topic {@code ocpp.refusals}). */
@Singleton
public final class RefusalConsumer implements BatchHandler {

    private final RecordReader reader;
    private final Database database;

    RefusalConsumer(RecordReader reader, Database database) {
        this.reader = reader;
        this.database = database;
    }

    @Override
    public void handle(List<ConsumerRecord<String, byte[]>> records) {
        List<Knock> knocks = reader.read(records, json -> ContractJson.read(ConnectionRefused.class, json)).stream()
                .map(refused -> new Knock(
                        refused.chargePointId(),
                        refused.reason(),
                        refused.detail(),
                        refused.remoteAddress(),
                        refused.at()))
                .toList();
        database.change(transaction -> UnknownChargePoints.store(transaction, knocks));
    }
}
