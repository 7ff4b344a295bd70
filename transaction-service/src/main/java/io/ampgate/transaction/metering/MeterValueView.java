package io.ampgate.transaction.metering;

import io.ampgate.contracts.RawJson;
import io.ampgate.ocpp.type.SampledValue;
import io.ampgate.transaction.jdbc.Columns;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Readings of one moment as REST shows them: as sent, and one number per quantity for charts. */
@Schema(name = "MeterValue")
record MeterValueView(
        Instant sampledAt,
        Instant receivedAt,
        @Nullable Integer connectorId,
        @Nullable Integer transactionId,

        @Schema(implementation = SampledValue[].class, description = "as the charge point sent them")
        RawJson samples,

        @Schema(description = "import register in Wh, of all phases") @Nullable
        BigDecimal energyWh,

        @Schema(description = "active import in W, of all phases") @Nullable
        BigDecimal powerW,

        @Schema(description = "import in A, of the phase with the highest") @Nullable
        BigDecimal currentA,

        @Schema(description = "V, mean of the phases") @Nullable
        BigDecimal voltageV,

        @Schema(description = "state of charge in percent") @Nullable
        BigDecimal soc) {

    static MeterValueView of(ResultSet row) throws SQLException {
        return new MeterValueView(
                Columns.instant(row, "sampled_at"),
                Columns.instant(row, "received_at"),
                Columns.optionalInteger(row, "connector_id"),
                Columns.optionalInteger(row, "transaction_id"),
                new RawJson(row.getString("samples")),
                row.getBigDecimal("energy_wh"),
                row.getBigDecimal("power_w"),
                row.getBigDecimal("current_a"),
                row.getBigDecimal("voltage_v"),
                row.getBigDecimal("soc"));
    }
}
