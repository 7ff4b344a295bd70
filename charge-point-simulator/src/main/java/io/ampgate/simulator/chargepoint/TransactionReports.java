package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.MeterValue;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Puts what happens in transactions into the queue of messages that must arrive in order. */
final class TransactionReports {
    private final TransactionQueue queue;
    private final Authorizer authorizer;
    private final Clock clock;

    TransactionReports(TransactionQueue queue, Authorizer authorizer, Clock clock) {
        this.queue = queue;
        this.authorizer = authorizer;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void started(int connectorId, Transaction transaction, Consumer<IdTagInfo> confirmed) {
        StartTransaction.Request request = new StartTransaction.Request(
                connectorId, transaction.idTag(), transaction.meterStart(), null, transaction.startedAt());
        queue.add(new TransactionQueue.Message<>(() -> request, response -> {
            transaction.confirmed(response.transactionId());
            authorizer.learn(transaction.idTag(), response.idTagInfo());
            confirmed.accept(response.idTagInfo());
        }));
    }

    void metered(int connectorId, Optional<Transaction> transaction, MeterValue value) {
        queue.add(new TransactionQueue.Message<>(() -> meterValues(connectorId, transaction, value), response -> {}));
    }

    MeterValues.Request meterValues(int connectorId, Optional<Transaction> transaction, MeterValue value) {
        Integer id = transaction.map(Transaction::reportedId).orElse(null);
        return new MeterValues.Request(connectorId, id, List.of(value));
    }

    void stopped(Transaction transaction, Transaction.End end) {
        queue.add(new TransactionQueue.Message<>(
                () -> new StopTransaction.Request(
                        end.idTag(),
                        end.meterStop(),
                        end.at(),
                        transaction.reportedId(),
                        end.reason(),
                        transaction.stopData()),
                response -> {
                    if (end.idTag() != null && response.idTagInfo() != null) {
                        authorizer.learn(end.idTag(), response.idTagInfo());
                    }
                }));
    }
}
