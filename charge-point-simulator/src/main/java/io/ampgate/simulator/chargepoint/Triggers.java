package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.DiagnosticsStatusNotification;
import io.ampgate.ocpp.message.FirmwareStatusNotification;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.TriggerMessage;
import io.ampgate.ocpp.message.TriggerMessage.TriggerMessageStatus;
import io.ampgate.ocpp.type.ReadingContext;
import io.ampgate.simulator.configuration.ConfigurationKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sends by request what the charge point otherwise sends by itself (section 5.17). Lives in the mailbox. */
final class Triggers {
    private final Link link;
    private final Station station;
    private final StatusReporter statuses;

    Triggers(Link link, Station station, StatusReporter statuses) {
        this.link = link;
        this.station = station;
        this.statuses = statuses;
    }

    Reply answer(TriggerMessage.Request request) {
        Optional<Integer> connectorId = Optional.ofNullable(request.connectorId());
        if (connectorId.isPresent() && !station.has(connectorId.get())) {
            return Reply.of(new TriggerMessage.Response(TriggerMessageStatus.Rejected));
        }
        Runnable message = switch (request.requestedMessage()) {
            case BootNotification -> link::bootAgain;
            case Heartbeat -> () -> link.sendTriggered(new Heartbeat.Request());
            case DiagnosticsStatusNotification ->
                () -> link.sendTriggered(new DiagnosticsStatusNotification.Request(
                        DiagnosticsStatusNotification.DiagnosticsStatus.Idle));
            case FirmwareStatusNotification ->
                () -> link.sendTriggered(
                        new FirmwareStatusNotification.Request(FirmwareStatusNotification.FirmwareStatus.Idle));
            case StatusNotification -> () -> statuses(connectorId).forEach(link::sendTriggered);
            case MeterValues -> () -> meterValues(connectorId).forEach(link::sendTriggered);
        };
        return new Reply(new TriggerMessage.Response(TriggerMessageStatus.Accepted), message);
    }

    /** Without a connector id: of the charge point and every connector. */
    private List<? extends ChargePointRequest<?>> statuses(Optional<Integer> connectorId) {
        Stream<Integer> ids = connectorId.map(Stream::of).orElseGet(() -> station.idsWithChargePoint());
        return ids.map(id -> statuses.notification(id, station.status(id))).toList();
    }

    private List<? extends ChargePointRequest<?>> meterValues(Optional<Integer> connectorId) {
        return station.connectors().stream()
                .filter(connector ->
                        connectorId.map(id -> id == 0 || id == connector.id()).orElse(true))
                .flatMap(connector ->
                        connector.meterValues(ConfigurationKey.MeterValuesSampledData, ReadingContext.Trigger).stream())
                .toList();
    }
}
