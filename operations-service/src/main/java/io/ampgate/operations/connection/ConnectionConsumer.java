package io.ampgate.operations.connection;

import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.foundation.kafka.BatchHandler;
import io.ampgate.foundation.kafka.RecordReader;
import io.ampgate.operations.AfterCommit;
import io.ampgate.operations.Work;
import io.ampgate.operations.command.CommandEffects;
import io.ampgate.operations.command.Evidence;
import io.ampgate.operations.database.Transaction;
import io.ampgate.operations.onboarding.Arrival;
import io.ampgate.operations.onboarding.Onboarding;
import io.ampgate.operations.onboarding.UnknownChargePoints;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Who holds the charge points (topic {@code ocpp.connections}); tells gateways whose sessions were overtaken. */
@Singleton
public final class ConnectionConsumer implements BatchHandler {

    private final RecordReader reader;
    private final Work work;
    private final Onboarding onboarding;
    private final CommandEffects effects;

    ConnectionConsumer(RecordReader reader, Work work, Onboarding onboarding, CommandEffects effects) {
        this.reader = reader;
        this.work = work;
        this.onboarding = onboarding;
        this.effects = effects;
    }

    @Override
    public void handle(List<ConsumerRecord<String, byte[]>> records) throws InterruptedException {
        List<ConnectionState> states = reader.read(records, json -> ContractJson.read(ConnectionState.class, json));
        work.run((transaction, afterwards) -> {
            List<ConnectionState.Connected> opened = follow(transaction, states, afterwards);
            welcome(transaction, opened, afterwards);
            effects.observe(
                    transaction,
                    opened.stream().map(ConnectionConsumer::evidence).toList(),
                    afterwards);
        });
    }

    /** @return the connections that were opened and are the newest of their charge point */
    private static List<ConnectionState.Connected> follow(
            Transaction transaction, List<ConnectionState> states, AfterCommit afterwards) throws SQLException {
        Map<String, HeldConnection> known = Connections.forUpdate(
                transaction,
                states.stream().map(ConnectionState::chargePointId).distinct().toList());
        Map<String, HeldConnection> changed = new HashMap<>();
        List<ConnectionState.Connected> opened = new ArrayList<>();
        for (ConnectionState state : states) {
            switch (HeldConnection.after(known.get(state.chargePointId()), state)) {
                case HeldConnection.Outcome.Changed(HeldConnection now, HeldConnection.Notice notice) -> {
                    known.put(now.chargePointId(), now);
                    changed.put(now.chargePointId(), now);
                    if (notice != null) {
                        afterwards.toGateway(notice.to(), notice.message());
                    }
                    if (state instanceof ConnectionState.Connected connected) {
                        opened.add(connected);
                    }
                }
                case HeldConnection.Outcome.Stale(HeldConnection.Notice notice) ->
                    afterwards.toGateway(notice.to(), notice.message());
                case HeldConnection.Outcome.Nothing() -> {
                    // A repeated or overtaken state changes nothing.
                }
            }
        }
        Connections.store(transaction, changed.values());
        return opened;
    }

    private void welcome(Transaction transaction, List<ConnectionState.Connected> opened, AfterCommit afterwards)
            throws SQLException {
        List<String> ids =
                opened.stream().map(ConnectionState::chargePointId).distinct().toList();
        List<Arrival> arrivals =
                opened.stream().map(ConnectionConsumer::arrival).toList();
        afterwards.registry(onboarding.welcome(transaction, arrivals));
        UnknownChargePoints.forgetRegistered(transaction, ids);
    }

    private static Arrival arrival(ConnectionState.Connected opened) {
        return new Arrival(opened.chargePointId(), opened.since(), opened.remoteAddress(), "it connected");
    }

    private static Evidence evidence(ConnectionState.Connected opened) {
        return new Evidence.Reconnected(opened.chargePointId(), opened.since(), opened.sessionId());
    }
}
