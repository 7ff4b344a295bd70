package io.ampgate.contracts.event;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ampgate.contracts.Contract;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened around transactions (topic {@code charging.events}). The event id is derived from the cause, so that the
 * same event sent twice has the same id.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ChargingEvent.TransactionStarted.class, name = "transactionStarted"),
    @JsonSubTypes.Type(value = ChargingEvent.TransactionStopped.class, name = "transactionStopped"),
    @JsonSubTypes.Type(value = ChargingEvent.MeterValuesReceived.class, name = "meterValuesReceived"),
    @JsonSubTypes.Type(value = ChargingEvent.IdTagRefused.class, name = "idTagRefused")
})
public sealed interface ChargingEvent extends Contract {

    UUID eventId();

    String chargePointId();

    /** When it happened, by the charge point's clock. */
    Instant at();

    /** A transaction was stored; its id tag may have been refused. Meter values in Wh. */
    record TransactionStarted(
            UUID eventId,
            String chargePointId,
            Instant at,
            int transactionId,
            int connectorId,
            String idTag,
            int meterStart,
            @Nullable Integer reservationId,
            AuthorizationStatus authorization)
            implements ChargingEvent {}

    /** A transaction ended: by the charge point, or closed by an operator without one ({@code reason} absent). */
    record TransactionStopped(
            UUID eventId,
            String chargePointId,
            Instant at,
            int transactionId,
            int connectorId,
            String idTag,
            int meterStart,
            @Nullable Integer meterStop,
            StopTransaction.@Nullable Reason reason)
            implements ChargingEvent {}

    /** The newest of the values of one MeterValues message. W, Wh (register), percent, A and V. */
    record MeterValuesReceived(
            UUID eventId,
            String chargePointId,
            Instant at,
            int connectorId,
            @Nullable Integer transactionId,
            @Nullable BigDecimal powerW,
            @Nullable BigDecimal energyWh,
            @Nullable BigDecimal soc,
            @Nullable BigDecimal currentA,
            @Nullable BigDecimal voltageV)
            implements ChargingEvent {}

    /** An id tag was refused at Authorize or StartTransaction. */
    record IdTagRefused(
            UUID eventId,
            String chargePointId,
            Instant at,
            String idTag,
            AuthorizationStatus authorization,
            String detail)
            implements ChargingEvent {}
}
