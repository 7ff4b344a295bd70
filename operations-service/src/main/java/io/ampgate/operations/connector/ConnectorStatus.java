package io.ampgate.operations.connector;

import io.ampgate.ocpp.message.StatusNotification;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The current status of a connector; 0 is the charge point itself.
 *
 * @param since when it entered this status
 * @param effectiveAt the time of the newest report; older ones change nothing
 * @param updatedAt when we got that report
 */
public record ConnectorStatus(
        String chargePointId,
        int connectorId,
        StatusNotification.ChargePointStatus status,
        StatusNotification.ChargePointErrorCode errorCode,
        @Nullable String info,
        @Nullable String vendorId,
        @Nullable String vendorErrorCode,
        Instant since,
        Instant effectiveAt,
        Instant updatedAt) {

    /** What a report does to the current status. */
    sealed interface Outcome {

        /** It is the current status now. */
        record Current(ConnectorStatus status) implements Outcome {}

        /** It speaks of the past, or was seen before: for the history only. */
        record Late() implements Outcome {}
    }

    /** @param current absent for a connector that never reported */
    static Outcome after(@Nullable ConnectorStatus current, StatusReport report) {
        Instant effectiveAt = report.effectiveAt();
        if (current == null) {
            return new Outcome.Current(of(report, effectiveAt, effectiveAt));
        }
        boolean seenBefore =
                effectiveAt.equals(current.effectiveAt) && !report.receivedAt().isAfter(current.updatedAt);
        if (effectiveAt.isBefore(current.effectiveAt) || seenBefore) {
            return new Outcome.Late();
        }
        boolean sameStatus = current.status == report.request().status();
        return new Outcome.Current(of(report, effectiveAt, sameStatus ? current.since : effectiveAt));
    }

    private static ConnectorStatus of(StatusReport report, Instant effectiveAt, Instant since) {
        StatusNotification.Request request = report.request();
        return new ConnectorStatus(
                report.chargePointId(),
                request.connectorId(),
                request.status(),
                request.errorCode(),
                request.info(),
                request.vendorId(),
                request.vendorErrorCode(),
                since,
                effectiveAt,
                report.receivedAt());
    }
}
