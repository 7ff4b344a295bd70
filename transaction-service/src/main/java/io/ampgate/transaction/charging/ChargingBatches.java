package io.ampgate.transaction.charging;

import io.agroal.api.AgroalDataSource;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.call.ChargePointCallJson;
import io.ampgate.foundation.kafka.BatchHandler;
import io.ampgate.foundation.kafka.OutgoingRecord;
import io.ampgate.foundation.kafka.RecordReader;
import io.ampgate.foundation.kafka.RecordSender;
import io.ampgate.transaction.authorization.IdTagReader;
import io.ampgate.transaction.authorization.KnownIdTags;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Makes a batch of calls durable and answers it: read what is stored, judge in memory, write, commit, and only then send.
 * When anything fails before the offsets are committed, the batch comes again and leads to the same answers and events.
 */
@Singleton
final class ChargingBatches implements BatchHandler {

    private static final Logger LOG = Logger.getLogger(ChargingBatches.class);

    private final AgroalDataSource dataSource;
    private final RecordReader reader;
    private final RecordSender sender;
    private final ChargingMetrics metrics;

    ChargingBatches(AgroalDataSource dataSource, RecordReader reader, RecordSender sender, ChargingMetrics metrics) {
        this.dataSource = dataSource;
        this.reader = reader;
        this.sender = sender;
        this.metrics = metrics;
    }

    @Override
    public void handle(List<ConsumerRecord<String, byte[]>> records) throws SQLException, InterruptedException {
        ChargingMetrics.Batch batch = metrics.begin(records.size());
        List<ChargePointCall> calls = reader.read(records, json -> ChargePointCallJson.read(StorableJson.of(json)));
        BatchOutcome outcome = commit(calls);
        sender.sendAll(outgoing(outcome));
        batch.done(outcome);
    }

    private BatchOutcome commit(List<ChargePointCall> calls) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            while (true) {
                try {
                    BatchOutcome outcome = judgeAndWrite(connection, calls);
                    connection.commit();
                    return outcome;
                } catch (OvertakenException e) {
                    connection.rollback();
                    LOG.infof("batch overtaken by another process, judging it again reason=%s", e.getMessage());
                } catch (SQLException | RuntimeException e) {
                    connection.rollback();
                    throw e;
                }
            }
        }
    }

    private static BatchOutcome judgeAndWrite(Connection connection, List<ChargePointCall> calls)
            throws SQLException, OvertakenException {
        BatchNeeds needs = BatchNeeds.of(calls);
        KnownIdTags idTags = new IdTagReader(connection).read(needs.idTagKeys(), needs.startingIdTagKeys());
        KnownTransactions transactions = new BatchReader(connection).read(needs);
        BatchOutcome outcome = new ChargingRules(idTags, transactions).judge(calls);
        new BatchWriter(connection).write(outcome);
        return outcome;
    }

    private static List<OutgoingRecord> outgoing(BatchOutcome outcome) {
        List<OutgoingRecord> records = new ArrayList<>();
        outcome.answers().forEach(each -> records.add(OutgoingRecord.toInbox(each.gateway(), each.message())));
        outcome.events()
                .forEach(each -> records.add(OutgoingRecord.of(Topic.CHARGING_EVENTS, each.chargePointId(), each)));
        return records;
    }
}
