package io.ampgate.transaction.charging;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.transaction.authorization.KnownIdTags;
import io.ampgate.transaction.metering.MeterReading;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a StopTransaction does. The central system cannot prevent a stop (section 4.10), so each is answered and kept:
 * with its transaction, or for reconciliation. Its transactionData is kept in any case.
 */
final class StopRules {

    private final KnownIdTags idTags;
    private final KnownTransactions transactions;
    private final BatchOutcome outcome;

    StopRules(KnownIdTags idTags, KnownTransactions transactions, BatchOutcome outcome) {
        this.idTags = idTags;
        this.transactions = transactions;
        this.outcome = outcome;
    }

    void stop(ChargePointCall call, StopTransaction.Request request) {
        Optional<ChargingTransaction> known = transactions.of(call.chargePointId(), request.transactionId());
        if (known.isPresent()) {
            stop(call, request, known.get());
        } else {
            notOurs(call, request);
        }
        keepData(call, request, known.map(each -> each.key().connectorId()).orElse(null));
    }

    private void stop(ChargePointCall call, StopTransaction.Request request, ChargingTransaction transaction) {
        switch (transaction.state()) {
            case ChargingTransaction.State.Active _ -> {
                if (transaction.wasAccepted()) {
                    idTags.ended(transaction.idTag());
                }
                end(call, request, transaction);
            }
            case ChargingTransaction.State.Closed _ -> end(call, request, transaction);
            case ChargingTransaction.State.Stopped(Stop first)
            when first.isSaidAgainBy(request) -> {
                outcome.judged(call.action(), "Repeated");
                tell(call, transaction, first);
            }
            case ChargingTransaction.State.Stopped(Stop first) -> {
                String detail = "the transaction had already been stopped at %s with meter stop %d"
                        .formatted(first.stoppedAt(), first.meterStop());
                keepForReconciliation(call, request, Mismatch.Kind.secondStop, detail);
            }
        }
    }

    private void end(ChargePointCall call, StopTransaction.Request request, ChargingTransaction transaction) {
        Stop stop = Stop.of(request, infoOf(call, request), call.receivedAt());
        transactions.put(transaction.stopped(stop));
        outcome.stop(transaction.id(), stop);
        outcome.judged(call.action(), "Stopped");
        tell(call, transaction, stop);
    }

    private void tell(ChargePointCall call, ChargingTransaction transaction, Stop stop) {
        outcome.answer(call, new StopTransaction.Response(stop.idTagInfo()));
        outcome.event(new ChargingEvent.TransactionStopped(
                EventId.ofTransaction("transactionStopped", transaction.id()),
                call.chargePointId(),
                stop.stoppedAt(),
                transaction.id(),
                transaction.key().connectorId(),
                transaction.idTag(),
                transaction.key().meterStart(),
                stop.meterStop(),
                stop.reason()));
    }

    private void notOurs(ChargePointCall call, StopTransaction.Request request) {
        if (transactions.exists(request.transactionId())) {
            String detail = "transaction " + request.transactionId() + " is one of another charge point";
            keepForReconciliation(call, request, Mismatch.Kind.foreignTransaction, detail);
        } else {
            String detail = "nobody started a transaction " + request.transactionId();
            keepForReconciliation(call, request, Mismatch.Kind.unknownTransaction, detail);
        }
    }

    private void keepForReconciliation(
            ChargePointCall call, StopTransaction.Request request, Mismatch.Kind kind, String detail) {
        outcome.mismatch(Mismatch.of(kind, call, request.transactionId(), detail));
        outcome.judged(call.action(), "Mismatch");
        outcome.answer(call, new StopTransaction.Response(infoOf(call, request)));
    }

    private @Nullable IdTagInfo infoOf(ChargePointCall call, StopTransaction.Request request) {
        return request.idTag() == null ? null : idTags.authorize(request.idTag(), call.receivedAt());
    }

    private void keepData(ChargePointCall call, StopTransaction.Request request, @Nullable Integer connectorId) {
        for (MeterValue meterValue : request.transactionData()) {
            if (!meterValue.sampledValue().isEmpty()) {
                outcome.read(MeterReading.of(
                        call.chargePointId(), connectorId, request.transactionId(), call.receivedAt(), meterValue));
            }
        }
    }
}
