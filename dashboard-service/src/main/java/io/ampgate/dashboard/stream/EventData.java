package io.ampgate.dashboard.stream;

import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.event.ChargingEvent;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.dashboard.messages.Message;
import io.ampgate.ocpp.message.StatusNotification.ChargePointErrorCode;
import io.ampgate.ocpp.message.StatusNotification.ChargePointStatus;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the topics say in the words of the stream, which are those of REST. */
final class EventData {

    private EventData() {}

    private record Connection(
            String chargePointId,
            boolean connected,
            Instant at,
            String sessionId,
            String gateway,
            @Nullable String protocol,
            @Nullable String remoteAddress,
            @Nullable String reason) {}

    private record Connector(
            String chargePointId,
            int connectorId,
            ChargePointStatus status,
            ChargePointErrorCode errorCode,
            @Nullable String info,
            @Nullable String vendorErrorCode,
            Instant since,
            Instant updatedAt) {}

    private record ChargePoint(String chargePointId, String change, Instant at) {}

    static LiveEvent of(ConnectionState state) {
        Connection data = switch (state) {
            case ConnectionState.Connected it ->
                new Connection(
                        it.chargePointId(),
                        true,
                        it.since(),
                        it.sessionId().value(),
                        it.gateway().id(),
                        it.protocol(),
                        it.remoteAddress(),
                        null);
            case ConnectionState.Disconnected it ->
                new Connection(
                        it.chargePointId(),
                        false,
                        it.at(),
                        it.sessionId().value(),
                        it.gateway().id(),
                        null,
                        null,
                        it.reason());
        };
        return LiveEvent.of("connection", state.chargePointId(), data);
    }

    static LiveEvent of(StationEvent event) {
        String chargePoint = event.chargePointId();
        return switch (event) {
            case StationEvent.ConnectorStatusChanged it ->
                LiveEvent.of(
                        "connector",
                        chargePoint,
                        new Connector(
                                chargePoint,
                                it.connectorId(),
                                it.status(),
                                it.errorCode(),
                                it.info(),
                                it.vendorErrorCode(),
                                it.since(),
                                it.at()));
            case StationEvent.CommandChanged it -> LiveEvent.of("command", chargePoint, it.command());
            case StationEvent.ChargePointChanged it ->
                LiveEvent.of(
                        "chargePoint",
                        chargePoint,
                        new ChargePoint(chargePoint, it.change().name(), it.at()));
            case StationEvent.ChargePointBooted it ->
                LiveEvent.of("chargePoint", chargePoint, new ChargePoint(chargePoint, "booted", it.at()));
            case StationEvent.TaskStatusChanged it -> LiveEvent.of("task", chargePoint, it);
        };
    }

    static LiveEvent of(ChargingEvent event) {
        String name = switch (event) {
            case ChargingEvent.TransactionStarted it -> "transactionStarted";
            case ChargingEvent.TransactionStopped it -> "transactionStopped";
            case ChargingEvent.MeterValuesReceived it -> "meterValues";
            case ChargingEvent.IdTagRefused it -> "idTagRefused";
        };
        return LiveEvent.of(name, event.chargePointId(), event);
    }

    static LiveEvent of(ObservedFrame frame) {
        return LiveEvent.frame(frame.chargePointId(), Message.half(frame));
    }
}
