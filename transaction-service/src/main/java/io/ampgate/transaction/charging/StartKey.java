package io.ampgate.transaction.charging;

import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.transaction.authorization.IdTag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What makes a start the same start (DESIGN section 4.5): a unique index of the database, to the microsecond. */
record StartKey(String chargePointId, int connectorId, String idTagKey, Instant startedAt, int meterStart) {

    static StartKey of(String chargePointId, StartTransaction.Request start) {
        return new StartKey(
                chargePointId,
                start.connectorId(),
                IdTag.key(start.idTag()),
                start.timestamp().truncatedTo(ChronoUnit.MICROS),
                start.meterStart());
    }
}
