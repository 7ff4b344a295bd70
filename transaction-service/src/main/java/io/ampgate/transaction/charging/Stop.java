package io.ampgate.transaction.charging;

import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.transaction.authorization.IdTag;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a charge point ended a transaction.
 *
 * @param idTagInfo what it was told of the id tag, when it named one; a resent stop is told it again
 */
record Stop(
        Instant stoppedAt,
        int meterStop,
        StopTransaction.Reason reason,
        @Nullable String idTag,
        @Nullable IdTagInfo idTagInfo,
        Instant receivedAt) {

    static Stop of(StopTransaction.Request request, @Nullable IdTagInfo idTagInfo, Instant receivedAt) {
        return new Stop(
                request.timestamp().truncatedTo(ChronoUnit.MICROS),
                request.meterStop(),
                request.effectiveReason(),
                request.idTag(),
                idTagInfo,
                receivedAt);
    }

    /** Whether the request says the same again. */
    boolean isSaidAgainBy(StopTransaction.Request request) {
        return meterStop == request.meterStop()
                && stoppedAt.equals(request.timestamp().truncatedTo(ChronoUnit.MICROS))
                && reason == request.effectiveReason()
                && Objects.equals(key(idTag), key(request.idTag()));
    }

    private static @Nullable String key(@Nullable String idTag) {
        return idTag == null ? null : IdTag.key(idTag);
    }
}
