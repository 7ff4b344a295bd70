package io.ampgate.transaction.charging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.transaction.metering.LatestValues;
import io.ampgate.transaction.metering.MeterReading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a batch changes and says, collected while its calls are judged: to be written first, then sent. */
final class BatchOutcome {

    private final List<ChargingTransaction> started = new ArrayList<>();
    private final Map<Integer, StoppedTransaction> stopped = new LinkedHashMap<>();
    private final List<MeterReading> readings = new ArrayList<>();
    private final Map<TransactionOf, LatestValues> latest = new LinkedHashMap<>();
    private final List<Mismatch> mismatches = new ArrayList<>();
    private final List<Answer> answers = new ArrayList<>();
    private final List<ChargingEvent> events = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();

    /** A message with the gateway that it goes to. */
    record Answer(GatewayAddress gateway, GatewayMessage message) {}

    /** How a call went, in one word for the metrics. */
    record Judged(Action action, String result) {}

    /** The end of a transaction that ran, or that an operator had closed. */
    record StoppedTransaction(int transactionId, Stop stop) {}

    private record TransactionOf(String chargePointId, int transactionId) {}

    void start(ChargingTransaction transaction) {
        started.add(transaction);
    }

    void stop(int transactionId, Stop stop) {
        stopped.put(transactionId, new StoppedTransaction(transactionId, stop));
    }

    void read(MeterReading reading) {
        readings.add(reading);
        if (reading.transactionId() != null) {
            TransactionOf key = new TransactionOf(reading.chargePointId(), reading.transactionId());
            latest.merge(key, LatestValues.of(reading.transactionId(), reading), LatestValues::and);
        }
    }

    void mismatch(Mismatch mismatch) {
        mismatches.add(mismatch);
    }

    void event(ChargingEvent event) {
        events.add(event);
    }

    void judged(Action action, String result) {
        judged.add(new Judged(action, result));
    }

    void answer(ChargePointCall call, CentralSystemResponse response) {
        answers.add(new Answer(
                call.gateway(),
                new GatewayMessage.Reply(
                        call.gateway().id(),
                        call.chargePointId(),
                        call.sessionId(),
                        call.messageId(),
                        json(response))));
    }

    void answer(ChargePointCall call, CallErrorCode code, String description) {
        answers.add(new Answer(
                call.gateway(),
                new GatewayMessage.ReplyError(
                        call.gateway().id(),
                        call.chargePointId(),
                        call.sessionId(),
                        call.messageId(),
                        code,
                        description)));
    }

    private static RawJson json(CentralSystemResponse response) {
        try {
            return new RawJson(ContractJson.MAPPER.writeValueAsString(response));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every response can be written", e);
        }
    }

    List<ChargingTransaction> started() {
        return started;
    }

    Collection<StoppedTransaction> stopped() {
        return stopped.values();
    }

    List<MeterReading> readings() {
        return readings;
    }

    Collection<LatestValues> latest() {
        return latest.values();
    }

    List<Mismatch> mismatches() {
        return mismatches;
    }

    List<Answer> answers() {
        return answers;
    }

    List<ChargingEvent> events() {
        return events;
    }

    List<Judged> judged() {
        return judged;
    }
}
