package io.ampgate.transaction.ledger;

import static io.ampgate.transaction.jdbc.Columns.instant;
import static io.ampgate.transaction.jdbc.Columns.optionalInstant;
import static io.ampgate.transaction.jdbc.Columns.optionalInteger;

import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.AuthorizationStatus;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A transaction as REST shows it. Meter values are register readings in Wh. */
@Schema(name = "Transaction")
record TransactionView(
        @Schema(description = "the integer of the wire") int transactionId,
        String chargePointId,
        int connectorId,
        String idTag,
        @Nullable String parentIdTag,
        TransactionState state,

        @Schema(description = "what the charge point was told at the start")
        AuthorizationStatus authorization,

        Instant startedAt,
        int meterStart,

        @Schema(description = "when the charge point stopped it, or an operator closed it") @Nullable
        Instant stoppedAt,

        @Nullable Integer meterStop,
        StopTransaction.@Nullable Reason stopReason,
        @Nullable String stopIdTag,

        @Schema(description = "energy charged in Wh: to the meter stop, or to the latest register reading") @Nullable
        BigDecimal energyWh,

        @Nullable Integer reservationId,
        Instant receivedAt,
        @Nullable Latest latest,

        @Schema(description = "until now while it runs") long durationSeconds,

        @Nullable String closedBy,
        @Nullable String closeReason) {

    /** The newest meter values of a transaction; energy is the register in Wh. */
    @Schema(name = "LatestMeterValues")
    record Latest(
            Instant at,
            @Nullable BigDecimal powerW,
            @Nullable BigDecimal energyWh,
            @Nullable BigDecimal soc,
            @Nullable BigDecimal currentA,
            @Nullable BigDecimal voltageV) {}

    static TransactionView of(ResultSet row, Instant now) throws SQLException {
        Instant startedAt = instant(row, "started_at");
        Instant stoppedAt = optionalInstant(row, "stopped_at");
        int meterStart = row.getInt("meter_start");
        Integer meterStop = optionalInteger(row, "meter_stop");
        String stopReason = row.getString("stop_reason");
        Duration duration = Duration.between(startedAt, stoppedAt == null ? now : stoppedAt);
        return new TransactionView(
                row.getInt("transaction_id"),
                row.getString("charge_point_id"),
                row.getInt("connector_id"),
                row.getString("id_tag"),
                row.getString("parent_id_tag"),
                TransactionState.valueOf(row.getString("state")),
                AuthorizationStatus.valueOf(row.getString("authorization_status")),
                startedAt,
                meterStart,
                stoppedAt,
                meterStop,
                stopReason == null ? null : StopTransaction.Reason.valueOf(stopReason),
                row.getString("stop_id_tag"),
                energy(meterStart, meterStop, row.getBigDecimal("latest_energy_wh")),
                optionalInteger(row, "reservation_id"),
                instant(row, "received_at"),
                latest(row),
                Math.max(0, duration.toSeconds()),
                row.getString("closed_by"),
                row.getString("close_reason"));
    }

    private static @Nullable BigDecimal energy(
            int meterStart, @Nullable Integer meterStop, @Nullable BigDecimal latestEnergyWh) {
        BigDecimal register = meterStop == null ? latestEnergyWh : BigDecimal.valueOf(meterStop);
        return register == null ? null : register.subtract(BigDecimal.valueOf(meterStart));
    }

    private static @Nullable Latest latest(ResultSet row) throws SQLException {
        Instant at = optionalInstant(row, "latest_at");
        return at == null
                ? null
                : new Latest(
                        at,
                        row.getBigDecimal("latest_power_w"),
                        row.getBigDecimal("latest_energy_wh"),
                        row.getBigDecimal("latest_soc"),
                        row.getBigDecimal("latest_current_a"),
                        row.getBigDecimal("latest_voltage_v"));
    }
}
