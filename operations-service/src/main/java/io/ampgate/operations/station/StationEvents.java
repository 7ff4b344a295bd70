package io.ampgate.operations.station;

import io.ampgate.contracts.event.StationEvent;
import io.ampgate.operations.EventId;
import io.ampgate.operations.connector.ConnectorStatus;

/** What others hear of the calls. Ids come from the call, so that a repeated batch repeats them. */
final class StationEvents {

    private StationEvents() {}

    static StationEvent of(ConnectorStatus status) {
        return new StationEvent.ConnectorStatusChanged(
                EventId.of("status", status.chargePointId(), status.connectorId(), status.updatedAt(), status.status()),
                status.chargePointId(),
                status.updatedAt(),
                status.connectorId(),
                status.status(),
                status.errorCode(),
                status.info(),
                status.vendorErrorCode(),
                status.since());
    }

    static StationEvent of(StationBatch.Boot boot) {
        return new StationEvent.ChargePointBooted(
                EventId.of("boot", boot.chargePointId(), boot.at(), boot.messageId()),
                boot.chargePointId(),
                boot.at(),
                boot.request().chargePointVendor(),
                boot.request().chargePointModel(),
                boot.request().firmwareVersion());
    }

    static StationEvent of(StationBatch.TaskStatus task) {
        return new StationEvent.TaskStatusChanged(
                EventId.of("task", task.chargePointId(), task.at(), task.messageId()),
                task.chargePointId(),
                task.at(),
                task.task(),
                task.status());
    }
}
