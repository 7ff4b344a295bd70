package io.ampgate.operations.connector;

import io.ampgate.operations.database.Row;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A connector as REST shows it, in the words of OCPP.
 *
 * @param since when it entered this status
 * @param connected whether its charge point is; only in the list of all connectors
 */
public record ConnectorView(
        String chargePointId,
        int connectorId,
        String status,
        String errorCode,
        @Nullable String info,
        @Nullable String vendorId,
        @Nullable String vendorErrorCode,
        Instant since,
        Instant updatedAt,
        @Nullable Boolean connected) {

    static ConnectorView of(Row row, @Nullable Boolean connected) throws SQLException {
        return new ConnectorView(
                row.text("charge_point_id"),
                row.number("connector_id"),
                row.text("status"),
                row.text("error_code"),
                row.optionalText("info"),
                row.optionalText("vendor_id"),
                row.optionalText("vendor_error_code"),
                row.instant("since"),
                row.instant("updated_at"),
                connected);
    }
}
