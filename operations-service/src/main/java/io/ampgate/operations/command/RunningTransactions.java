package io.ampgate.operations.command;

import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.operations.database.Transaction;
import java.sql.SQLException;
import java.util.List;

/** What runs where, as far as we heard: enough to doubt a RemoteStopTransaction for something else. */
final class RunningTransactions {

    private RunningTransactions() {}

    static void follow(Transaction transaction, List<ChargingEvent> events) throws SQLException {
        for (ChargingEvent event : events) {
            switch (event) {
                case ChargingEvent.TransactionStarted started ->
                    transaction.update(
                            """
                            insert into running_transaction (transaction_id, charge_point_id, connector_id, id_tag)
                            values (?, ?, ?, ?) on conflict do nothing""",
                            started.transactionId(),
                            started.chargePointId(),
                            started.connectorId(),
                            started.idTag());
                case ChargingEvent.TransactionStopped stopped ->
                    transaction.update(
                            "delete from running_transaction where transaction_id = ?", stopped.transactionId());
                case ChargingEvent.MeterValuesReceived _, ChargingEvent.IdTagRefused _ -> {
                    // Neither begins nor ends a transaction.
                }
            }
        }
    }
}
