package io.ampgate.operations.station;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;

/** An answer on its way to the gateway that holds the connection. */
final class StationReply {

    private static final PayloadCodec CODEC = new PayloadCodec(UnknownFields.ignore());

    private StationReply() {}

    static GatewayMessage of(StationBatch.Answer answer) {
        ChargePointCall call = answer.call();
        return new GatewayMessage.Reply(
                call.gateway().id(),
                call.chargePointId(),
                call.sessionId(),
                call.messageId(),
                new RawJson(CODEC.encode(answer.response())));
    }
}
