package io.ampgate.transaction.metering;

import io.ampgate.transaction.jdbc.MultiRowStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** Stores readings, each once however often it is sent, and shows the newest at their transactions: two statements. */
public final class MeterReadingWriter {

    private static final String INSERT = """
            insert into charging.meter_values (charge_point_id, sampled_at, content_hash, connector_id, transaction_id,
                received_at, energy_wh, power_w, current_a, voltage_v, soc, samples)
            select charge_point_id, sampled_at, content_hash, connector_id, transaction_id, received_at,
                energy_wh, power_w, current_a, voltage_v, soc, samples::jsonb
            from unnest(?::text[], ?::timestamptz[], ?::bigint[], ?::int[], ?::int[], ?::timestamptz[],
                    ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[], ?::text[])
                as v (charge_point_id, sampled_at, content_hash, connector_id, transaction_id, received_at,
                    energy_wh, power_w, current_a, voltage_v, soc, samples)
            on conflict do nothing
            """;

    private static final String LATEST = """
            update charging.transactions t
            set latest_at = v.at,
                latest_energy_wh = coalesce(v.energy_wh, t.latest_energy_wh),
                latest_power_w = coalesce(v.power_w, t.latest_power_w),
                latest_current_a = coalesce(v.current_a, t.latest_current_a),
                latest_voltage_v = coalesce(v.voltage_v, t.latest_voltage_v),
                latest_soc = coalesce(v.soc, t.latest_soc)
            from unnest(?::text[], ?::int[], ?::timestamptz[], ?::numeric[], ?::numeric[], ?::numeric[], ?::numeric[],
                    ?::numeric[])
                as v (charge_point_id, transaction_id, at, energy_wh, power_w, current_a, voltage_v, soc)
            where t.transaction_id = v.transaction_id and t.charge_point_id = v.charge_point_id
                and (t.latest_at is null or t.latest_at < v.at)
            """;

    private final Connection connection;

    public MeterReadingWriter(Connection connection) {
        this.connection = connection;
    }

    public void write(List<MeterReading> readings, Collection<LatestValues> latest) throws SQLException {
        if (!readings.isEmpty()) {
            insert(readings);
        }
        if (!latest.isEmpty()) {
            show(latest);
        }
    }

    private void insert(List<MeterReading> readings) throws SQLException {
        try (MultiRowStatement<MeterReading> statement = new MultiRowStatement<>(connection, INSERT, readings)) {
            statement
                    .text(MeterReading::chargePointId)
                    .instant(MeterReading::sampledAt)
                    .bigint(MeterReading::contentHash)
                    .integer(MeterReading::connectorId)
                    .integer(MeterReading::transactionId)
                    .instant(MeterReading::receivedAt)
                    .numeric(each -> each.derived().energyWh())
                    .numeric(each -> each.derived().powerW())
                    .numeric(each -> each.derived().currentA())
                    .numeric(each -> each.derived().voltageV())
                    .numeric(each -> each.derived().soc())
                    .text(MeterReading::samples)
                    .update();
        }
    }

    private void show(Collection<LatestValues> latest) throws SQLException {
        try (MultiRowStatement<LatestValues> statement = new MultiRowStatement<>(connection, LATEST, latest)) {
            statement
                    .text(LatestValues::chargePointId)
                    .integer(LatestValues::transactionId)
                    .instant(LatestValues::at)
                    .numeric(each -> each.values().energyWh())
                    .numeric(each -> each.values().powerW())
                    .numeric(each -> each.values().currentA())
                    .numeric(each -> each.values().voltageV())
                    .numeric(each -> each.values().soc())
                    .update();
        }
    }
}
