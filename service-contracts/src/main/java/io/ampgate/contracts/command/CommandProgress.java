package io.ampgate.contracts.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ampgate.contracts.Contract;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import java.time.Instant;

/** How a command goes on (topic {@code ocpp.command-results}): sent, and then exactly one final outcome. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CommandProgress.Sent.class, name = "sent"),
    @JsonSubTypes.Type(value = CommandProgress.Answered.class, name = "answered"),
    @JsonSubTypes.Type(value = CommandProgress.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = CommandProgress.NotConnected.class, name = "notConnected"),
    @JsonSubTypes.Type(value = CommandProgress.TimedOut.class, name = "timedOut"),
    @JsonSubTypes.Type(value = CommandProgress.ConnectionLost.class, name = "connectionLost"),
    @JsonSubTypes.Type(value = CommandProgress.Expired.class, name = "expired")
})
public sealed interface CommandProgress extends Contract {

    String commandId();

    String chargePointId();

    SessionId sessionId();

    String gatewayId();

    Instant at();

    /** It was written to the socket; the charge point owes an answer. */
    record Sent(String commandId, String chargePointId, SessionId sessionId, String gatewayId, Instant at)
            implements CommandProgress {}

    /** The charge point answered with a CALLRESULT. Final. */
    record Answered(
            String commandId, String chargePointId, SessionId sessionId, String gatewayId, Instant at, RawJson response)
            implements CommandProgress {}

    /** The charge point answered with a CALLERROR, or with a CALLRESULT that is not valid for the action. Final. */
    record Refused(
            String commandId,
            String chargePointId,
            SessionId sessionId,
            String gatewayId,
            Instant at,
            String errorCode,
            String errorDescription,
            RawJson errorDetails)
            implements CommandProgress {}

    /** The gateway does not hold the session and never sent it: it may be routed again. */
    record NotConnected(String commandId, String chargePointId, SessionId sessionId, String gatewayId, Instant at)
            implements CommandProgress {}

    /** It was sent, and no answer came before the deadline. Final; the charge point may have acted. */
    record TimedOut(String commandId, String chargePointId, SessionId sessionId, String gatewayId, Instant at)
            implements CommandProgress {}

    /** It was sent, and the connection ended before an answer. Final; the charge point may have acted. */
    record ConnectionLost(String commandId, String chargePointId, SessionId sessionId, String gatewayId, Instant at)
            implements CommandProgress {}

    /** Its deadline passed, or the queue was full, before it could be sent. Final; it was never sent. */
    record Expired(
            String commandId, String chargePointId, SessionId sessionId, String gatewayId, Instant at, String detail)
            implements CommandProgress {}
}
