package io.ampgate.contracts.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ampgate.contracts.Contract;
import io.ampgate.contracts.RawJson;
import io.ampgate.ocpp.message.StatusNotification;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to charge points and commands (topic {@code station.events}). The event id is derived from the cause, so
 * that the same event sent twice has the same id.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StationEvent.ChargePointChanged.class, name = "chargePointChanged"),
    @JsonSubTypes.Type(value = StationEvent.ChargePointBooted.class, name = "chargePointBooted"),
    @JsonSubTypes.Type(value = StationEvent.ConnectorStatusChanged.class, name = "connectorStatusChanged"),
    @JsonSubTypes.Type(value = StationEvent.CommandChanged.class, name = "commandChanged"),
    @JsonSubTypes.Type(value = StationEvent.TaskStatusChanged.class, name = "taskStatusChanged")
})
public sealed interface StationEvent extends Contract {

    UUID eventId();

    String chargePointId();

    Instant at();

    /** An operator or the onboarding registered, changed or deleted a charge point. */
    record ChargePointChanged(UUID eventId, String chargePointId, Instant at, Change change) implements StationEvent {}

    /** A BootNotification was stored. */
    record ChargePointBooted(
            UUID eventId,
            String chargePointId,
            Instant at,
            String vendor,
            String model,
            @Nullable String firmwareVersion)
            implements StationEvent {}

    /** A connector reported a status; {@code since} is when it entered it. Connector 0 is the charge point itself. */
    record ConnectorStatusChanged(
            UUID eventId,
            String chargePointId,
            Instant at,
            int connectorId,
            StatusNotification.ChargePointStatus status,
            StatusNotification.ChargePointErrorCode errorCode,
            @Nullable String info,
            @Nullable String vendorErrorCode,
            Instant since)
            implements StationEvent {}

    /** A command changed its state; {@code command} is the resource as REST shows it. */
    record CommandChanged(UUID eventId, String chargePointId, Instant at, RawJson command) implements StationEvent {}

    /** A firmware update, or an upload of diagnostics or a log, reported its state, in the words of OCPP. */
    record TaskStatusChanged(UUID eventId, String chargePointId, Instant at, Task task, String status)
            implements StationEvent {}

    /** What was done to a charge point. */
    enum Change {
        registered,
        changed,
        deleted
    }

    /** What a charge point is busy with. */
    enum Task {
        firmware,
        diagnostics
    }
}
