package io.ampgate.simulator.connection;

import io.ampgate.ocpp.message.CentralSystemResponse;

/** How a CALL of the charge point ended. */
public sealed interface CallOutcome<R extends CentralSystemResponse> {

    /** The central system answered with a CALLRESULT. */
    record Confirmed<R extends CentralSystemResponse>(R response) implements CallOutcome<R> {}

    /** The central system answered with a CALLERROR. */
    record Refused<R extends CentralSystemResponse>(String errorCode, String description, String details)
            implements CallOutcome<R> {}

    /** No answer that could be read: connection lost, time over, or an invalid payload. It may have been processed. */
    record Unanswered<R extends CentralSystemResponse>(String reason) implements CallOutcome<R> {}
}
