package io.ampgate.operations.chargepoint;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ampgate.operations.connector.ConnectorView;
import io.ampgate.operations.database.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A charge point as REST shows it.
 *
 * @param heartbeatInterval seconds, its own or the common one
 * @param password only in the answer to the PUT that generated it
 */
record ChargePointView(
        String id,
        @Nullable String name,
        @Nullable String site,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String state,
        int securityProfile,
        boolean hasPassword,
        @Nullable String password,
        int heartbeatInterval,
        Instant registeredAt,
        @Nullable String vendor,
        @Nullable String model,
        @Nullable String serialNumber,
        @Nullable String firmwareVersion,
        @Nullable String iccid,
        @Nullable String imsi,
        @Nullable String meterType,
        @Nullable String meterSerialNumber,
        @Nullable Instant lastBootAt,
        @Nullable Instant lastSeenAt,
        @Nullable Task firmware,
        @Nullable Task diagnostics,
        ConnectionView connection,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ConnectorView> connectors) {

    /** The last FirmwareStatusNotification or DiagnosticsStatusNotification. */
    record Task(String status, Instant at) {}

    /** Who holds it, or since when nobody does; {@code since} is absent when it never connected. */
    record ConnectionView(
            boolean connected,
            @Nullable Instant since,
            @Nullable String gateway,
            @Nullable String sessionId,
            @Nullable String protocol,
            @Nullable String remoteAddress,
            @Nullable String reason) {}

    static ChargePointView of(Row row, List<ConnectorView> connectors) throws SQLException {
        return new ChargePointView(
                row.text("charge_point_id"),
                row.optionalText("name"),
                row.optionalText("site"),
                row.optionalDouble("latitude"),
                row.optionalDouble("longitude"),
                row.text("state"),
                row.number("security_profile"),
                row.optionalText("credential_hash") != null,
                null,
                row.number("effective_interval"),
                row.instant("registered_at"),
                row.optionalText("vendor"),
                row.optionalText("model"),
                row.optionalText("serial_number"),
                row.optionalText("firmware_version"),
                row.optionalText("iccid"),
                row.optionalText("imsi"),
                row.optionalText("meter_type"),
                row.optionalText("meter_serial_number"),
                row.optionalInstant("last_boot_at"),
                row.optionalInstant("seen_at"),
                task(row, "firmware_status"),
                task(row, "diagnostics_status"),
                new ConnectionView(
                        row.flag("connected"),
                        row.optionalInstant("since"),
                        row.optionalText("gateway_id"),
                        row.optionalText("session_id"),
                        row.optionalText("protocol"),
                        row.optionalText("remote_address"),
                        row.optionalText("reason")),
                connectors);
    }

    private static @Nullable Task task(Row row, String column) throws SQLException {
        String status = row.optionalText(column);
        return status == null ? null : new Task(status, row.instant(column + "_at"));
    }

    ChargePointView withConnectors(List<ConnectorView> all) {
        return with(password, all);
    }

    ChargePointView withPassword(@Nullable String generated) {
        return with(generated, connectors);
    }

    private ChargePointView with(@Nullable String newPassword, List<ConnectorView> newConnectors) {
        return new ChargePointView(
                id,
                name,
                site,
                latitude,
                longitude,
                state,
                securityProfile,
                hasPassword,
                newPassword,
                heartbeatInterval,
                registeredAt,
                vendor,
                model,
                serialNumber,
                firmwareVersion,
                iccid,
                imsi,
                meterType,
                meterSerialNumber,
                lastBootAt,
                lastSeenAt,
                firmware,
                diagnostics,
                connection,
                newConnectors);
    }
}
