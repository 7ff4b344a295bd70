package io.ampgate.operations.station;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.message.DataTransfer;

/** The answer to a vendor's own message: no vendor is known yet (section 4.3). */
final class DataTransferReply {

    private static final RawJson UNKNOWN_VENDOR = new RawJson(new PayloadCodec(UnknownFields.ignore())
            .encode(new DataTransfer.Response(DataTransfer.DataTransferStatus.UnknownVendorId, null)));

    private DataTransferReply() {}

    static GatewayMessage to(ChargePointCall call) {
        return new GatewayMessage.Reply(
                call.gateway().id(), call.chargePointId(), call.sessionId(), call.messageId(), UNKNOWN_VENDOR);
    }
}
