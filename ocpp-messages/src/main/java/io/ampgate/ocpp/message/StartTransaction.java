package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.connector;
import static io.ampgate.ocpp.codec.Constraints.idToken;
import static io.ampgate.ocpp.codec.Constraints.required;

import io.ampgate.ocpp.type.IdTagInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A transaction has started (sections 4.8, 6.45 and 6.46). The meter start is in Wh. */
public final class StartTransaction {
    private StartTransaction() {}

    public record Request(
            int connectorId,
            String idTag,
            int meterStart,
            @Nullable Integer reservationId,
            Instant timestamp) implements ChargePointRequest<Response> {
        public Request {
            connector("connectorId", connectorId);
            idToken("idTag", idTag);
            required("timestamp", timestamp);
        }
    }

    public record Response(IdTagInfo idTagInfo, int transactionId) implements CentralSystemResponse {
        public Response {
            required("idTagInfo", idTagInfo);
        }
    }
}
