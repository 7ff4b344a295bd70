package io.ampgate.transaction.charging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ampgate.contracts.ContractJson;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.transaction.jdbc.MultiRowStatement;
import io.ampgate.transaction.metering.MeterReadingWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a batch changed: one statement per kind of change. */
final class BatchWriter {

    private static final String START = """
            insert into charging.transactions (transaction_id, charge_point_id, connector_id, id_tag, id_tag_key,
                authorization_status, expiry_date, parent_id_tag, started_at, meter_start, reservation_id,
                received_at, state)
            select *, 'active' from unnest(?::int[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[],
                ?::timestamptz[], ?::text[], ?::timestamptz[], ?::int[], ?::int[], ?::timestamptz[])
            on conflict do nothing
            """;

    private static final String STOP = """
            update charging.transactions t
            set state = 'stopped', stopped_at = s.stopped_at, meter_stop = s.meter_stop, stop_reason = s.reason,
                stop_id_tag = s.id_tag, stop_id_tag_info = s.id_tag_info::jsonb, stop_received_at = s.received_at
            from unnest(?::int[], ?::timestamptz[], ?::int[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
                as s (transaction_id, stopped_at, meter_stop, reason, id_tag, id_tag_info, received_at)
            where t.transaction_id = s.transaction_id and t.state <> 'stopped'
            """;

    private static final String MISMATCH = """
            insert into charging.reconciliation (kind, charge_point_id, transaction_id, received_at, message, detail,
                content_hash)
            select kind, charge_point_id, transaction_id, received_at, message::jsonb, detail, content_hash
            from unnest(?::text[], ?::text[], ?::int[], ?::timestamptz[], ?::text[], ?::text[], ?::bigint[])
                as m (kind, charge_point_id, transaction_id, received_at, message, detail, content_hash)
            on conflict do nothing
            """;

    private final Connection connection;

    BatchWriter(Connection connection) {
        this.connection = connection;
    }

    /** @throws OvertakenException when another process wrote one of the same starts or stops since they were read */
    void write(BatchOutcome outcome) throws SQLException, OvertakenException {
        start(outcome.started());
        stop(outcome.stopped());
        new MeterReadingWriter(connection).write(outcome.readings(), outcome.latest());
        mismatches(outcome.mismatches());
    }

    private void start(List<ChargingTransaction> started) throws SQLException, OvertakenException {
        if (started.isEmpty()) {
            return;
        }
        try (MultiRowStatement<ChargingTransaction> statement = new MultiRowStatement<>(connection, START, started)) {
            int inserted = statement
                    .integer(ChargingTransaction::id)
                    .text(each -> each.key().chargePointId())
                    .integer(each -> each.key().connectorId())
                    .text(ChargingTransaction::idTag)
                    .text(each -> each.key().idTagKey())
                    .text(each -> each.idTagInfo().status().name())
                    .instant(each -> each.idTagInfo().expiryDate())
                    .text(each -> each.idTagInfo().parentIdTag())
                    .instant(each -> each.key().startedAt())
                    .integer(each -> each.key().meterStart())
                    .integer(ChargingTransaction::reservationId)
                    .instant(ChargingTransaction::receivedAt)
                    .update();
            OvertakenException.unlessAll(inserted, started.size(), "starts");
        }
    }

    private void stop(Collection<BatchOutcome.StoppedTransaction> stopped) throws SQLException, OvertakenException {
        if (stopped.isEmpty()) {
            return;
        }
        try (MultiRowStatement<BatchOutcome.StoppedTransaction> statement =
                new MultiRowStatement<>(connection, STOP, stopped)) {
            int updated = statement
                    .integer(BatchOutcome.StoppedTransaction::transactionId)
                    .instant(each -> each.stop().stoppedAt())
                    .integer(each -> each.stop().meterStop())
                    .text(each -> each.stop().reason().name())
                    .text(each -> each.stop().idTag())
                    .text(each -> json(each.stop().idTagInfo()))
                    .instant(each -> each.stop().receivedAt())
                    .update();
            OvertakenException.unlessAll(updated, stopped.size(), "stops");
        }
    }

    private void mismatches(List<Mismatch> mismatches) throws SQLException {
        if (mismatches.isEmpty()) {
            return;
        }
        try (MultiRowStatement<Mismatch> statement = new MultiRowStatement<>(connection, MISMATCH, mismatches)) {
            statement
                    .text(each -> each.kind().name())
                    .text(Mismatch::chargePointId)
                    .integer(Mismatch::transactionId)
                    .instant(Mismatch::receivedAt)
                    .text(Mismatch::message)
                    .text(Mismatch::detail)
                    .bigint(Mismatch::contentHash)
                    .update();
        }
    }

    private static @Nullable String json(@Nullable IdTagInfo info) {
        try {
            return info == null ? null : ContractJson.MAPPER.writeValueAsString(info);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every idTagInfo can be written", e);
        }
    }
}
