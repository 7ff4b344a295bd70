package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.connectorOrChargePoint;
import static io.ampgate.ocpp.codec.Constraints.missingElement;
import static io.ampgate.ocpp.codec.Constraints.oneOrMore;

import io.ampgate.ocpp.type.MeterValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Meter readings, of a transaction or not (sections 4.7, 6.31 and 6.32). */
public final class MeterValues {
    private MeterValues() {}

    public record Request(int connectorId, @Nullable Integer transactionId, List<MeterValue> meterValue)
            implements ChargePointRequest<Response> {
        public Request {
            connectorOrChargePoint("connectorId", connectorId);
            meterValue = oneOrMore("meterValue", meterValue);
            for (int i = 0; i < meterValue.size(); i++) {
                if (meterValue.get(i).sampledValue().isEmpty()) {
                    throw missingElement("meterValue[" + i + "].sampledValue");
                }
            }
        }
    }

    public record Response() implements CentralSystemResponse {}
}
