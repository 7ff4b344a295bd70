package io.ampgate.transaction.charging;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.BootNotification;
import io.ampgate.ocpp.message.DataTransfer;
import io.ampgate.ocpp.message.DiagnosticsStatusNotification;
import io.ampgate.ocpp.message.FirmwareStatusNotification;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.LogStatusNotification;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.SecurityEventNotification;
import io.ampgate.ocpp.message.SignCertificate;
import io.ampgate.ocpp.message.SignedFirmwareStatusNotification;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StatusNotification;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.MeterValue;
import io.ampgate.transaction.authorization.KnownIdTags;
import io.ampgate.transaction.metering.MeterReading;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Judges the calls of one batch, in their order, against what is stored. Nothing here waits or asks a clock: the moment
 * of a call is when the gateway received it, so a batch that is repeated after a crash comes to the same answers.
 */
final class ChargingRules {

    private final KnownIdTags idTags;
    private final KnownTransactions transactions;
    private final BatchOutcome outcome = new BatchOutcome();

    ChargingRules(KnownIdTags idTags, KnownTransactions transactions) {
        this.idTags = idTags;
        this.transactions = transactions;
    }

    BatchOutcome judge(List<ChargePointCall> calls) {
        calls.forEach(this::judge);
        return outcome;
    }

    private void judge(ChargePointCall call) {
        switch (call.request()) {
            case Authorize.Request authorize -> authorize(call, authorize);
            case StartTransaction.Request start -> start(call, start);
            case MeterValues.Request meterValues -> meterValues(call, meterValues);
            case StopTransaction.Request stop -> new StopRules(idTags, transactions, outcome).stop(call, stop);
            case BootNotification.Request _,
                    DataTransfer.Request _,
                    DiagnosticsStatusNotification.Request _,
                    FirmwareStatusNotification.Request _,
                    Heartbeat.Request _,
                    LogStatusNotification.Request _,
                    SecurityEventNotification.Request _,
                    SignCertificate.Request _,
                    SignedFirmwareStatusNotification.Request _,
                    StatusNotification.Request _ -> misrouted(call);
        }
    }

    private void authorize(ChargePointCall call, Authorize.Request request) {
        IdTagInfo info = idTags.authorize(request.idTag(), call.receivedAt());
        outcome.answer(call, new Authorize.Response(info));
        outcome.judged(call.action(), info.status().name());
        if (info.status() != AuthorizationStatus.Accepted) {
            UUID eventId = EventId.ofCall("idTagRefused", call);
            outcome.event(refused(eventId, call, request.idTag(), info.status()));
        }
    }

    private void start(ChargePointCall call, StartTransaction.Request request) {
        StartKey key = StartKey.of(call.chargePointId(), request);
        Optional<ChargingTransaction> known = transactions.startedAs(key);
        ChargingTransaction transaction = known.orElseGet(() -> begin(call, request, key));
        AuthorizationStatus status = transaction.idTagInfo().status();
        outcome.answer(call, new StartTransaction.Response(transaction.idTagInfo(), transaction.id()));
        outcome.judged(call.action(), known.isPresent() ? "Repeated" : status.name());
        outcome.event(new ChargingEvent.TransactionStarted(
                EventId.ofTransaction("transactionStarted", transaction.id()),
                call.chargePointId(),
                key.startedAt(),
                transaction.id(),
                key.connectorId(),
                transaction.idTag(),
                key.meterStart(),
                transaction.reservationId(),
                status));
        if (!transaction.wasAccepted()) {
            UUID eventId = EventId.ofTransaction("idTagRefused", transaction.id());
            outcome.event(refused(eventId, call, transaction.idTag(), status));
        }
    }

    private ChargingTransaction begin(ChargePointCall call, StartTransaction.Request request, StartKey key) {
        ChargingTransaction transaction = new ChargingTransaction(
                transactions.nextId(),
                key,
                request.idTag(),
                idTags.authorizeStart(request.idTag(), call.receivedAt()),
                request.reservationId(),
                call.receivedAt(),
                new ChargingTransaction.State.Active());
        transactions.put(transaction);
        outcome.start(transaction);
        if (transaction.wasAccepted()) {
            idTags.began(transaction.idTag());
        }
        return transaction;
    }

    private void meterValues(ChargePointCall call, MeterValues.Request request) {
        @Nullable MeterReading newest = null;
        for (MeterValue meterValue : request.meterValue()) {
            MeterReading reading = MeterReading.of(
                    call.chargePointId(),
                    request.connectorId(),
                    request.transactionId(),
                    call.receivedAt(),
                    meterValue);
            outcome.read(reading);
            newest = newest == null || !reading.sampledAt().isBefore(newest.sampledAt()) ? reading : newest;
        }
        outcome.judged(call.action(), "Stored");
        if (newest != null) {
            outcome.event(new ChargingEvent.MeterValuesReceived(
                    EventId.ofCall("meterValuesReceived", call),
                    call.chargePointId(),
                    newest.sampledAt(),
                    request.connectorId(),
                    request.transactionId(),
                    newest.derived().powerW(),
                    newest.derived().energyWh(),
                    newest.derived().soc(),
                    newest.derived().currentA(),
                    newest.derived().voltageV()));
        }
    }

    private void misrouted(ChargePointCall call) {
        outcome.judged(call.action(), "Misrouted");
        outcome.answer(
                call, CallErrorCode.InternalError, call.action() + " reached a service that does not process it");
    }

    private static ChargingEvent refused(UUID eventId, ChargePointCall call, String idTag, AuthorizationStatus status) {
        String detail = switch (status) {
            case Blocked -> "the id tag is blocked";
            case Expired -> "the id tag has expired";
            case Invalid -> "the id tag is not known, or was declared invalid";
            case ConcurrentTx -> "the id tag has as many running transactions as it may have";
            case Accepted -> throw new IllegalArgumentException("an accepted id tag was not refused");
        };
        return new ChargingEvent.IdTagRefused(eventId, call.chargePointId(), call.receivedAt(), idTag, status, detail);
    }
}
