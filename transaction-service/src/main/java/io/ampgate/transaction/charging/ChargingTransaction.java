package io.ampgate.transaction.charging;

import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as the rules see it.
 *
 * @param idTagInfo what the charge point was told at the start; a resent start is told it again
 */
record ChargingTransaction(
        int id,
        StartKey key,
        String idTag,
        IdTagInfo idTagInfo,
        @Nullable Integer reservationId,
        Instant receivedAt,
        State state) {

    /** Active to stopped, or active to closed and from there to stopped when the charge point's own stop comes late. */
    sealed interface State {

        /** It runs, as far as we know. */
        record Active() implements State {}

        /** The charge point ended it. */
        record Stopped(Stop stop) implements State {}

        /** An operator ended it for us; the charge point never said so. */
        record Closed() implements State {}
    }

    ChargingTransaction stopped(Stop stop) {
        return new ChargingTransaction(id, key, idTag, idTagInfo, reservationId, receivedAt, new State.Stopped(stop));
    }

    boolean wasAccepted() {
        return idTagInfo.status() == AuthorizationStatus.Accepted;
    }
}
