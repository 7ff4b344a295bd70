package io.ampgate.contracts.inbox;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.ampgate.contracts.Contract;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.message.Action;
import java.time.Instant;

/**
 * A message to one gateway (topic {@code ocpp.inbox}). A gateway skips what is addressed to another; what is meant for a
 * session that it no longer holds has no effect on any other session.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = GatewayMessage.Reply.class, name = "reply"),
    @JsonSubTypes.Type(value = GatewayMessage.ReplyError.class, name = "replyError"),
    @JsonSubTypes.Type(value = GatewayMessage.SendCommand.class, name = "sendCommand"),
    @JsonSubTypes.Type(value = GatewayMessage.SessionSuperseded.class, name = "sessionSuperseded")
})
public sealed interface GatewayMessage extends Contract {

    String gatewayId();

    String chargePointId();

    SessionId sessionId();

    /** The CALLRESULT to a CALL. */
    record Reply(String gatewayId, String chargePointId, SessionId sessionId, String messageId, RawJson payload)
            implements GatewayMessage {}

    /** The CALLERROR to a CALL. */
    record ReplyError(
            String gatewayId,
            String chargePointId,
            SessionId sessionId,
            String messageId,
            CallErrorCode code,
            String description)
            implements GatewayMessage {}

    /** A CALL to be sent before the deadline, or never. The session is the one that was current when it was routed. */
    record SendCommand(
            String gatewayId,
            String chargePointId,
            SessionId sessionId,
            String commandId,
            Action action,
            RawJson payload,
            Instant deadline)
            implements GatewayMessage {}

    /** The charge point has the newer session {@code sessionId}: any older one here is to be closed at once. */
    record SessionSuperseded(String gatewayId, String chargePointId, SessionId sessionId) implements GatewayMessage {}
}
