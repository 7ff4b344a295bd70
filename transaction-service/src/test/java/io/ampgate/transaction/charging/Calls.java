package io.ampgate.transaction.charging;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StopTransaction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Calls for tests of the rules: one charge point, one gateway, message ids that count. */
final class Calls {

    static final String CHARGE_POINT = "CP-1";
    static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    static final GatewayAddress GATEWAY = new GatewayAddress("gateway-0", 0);
    private static final SessionId SESSION = new SessionId("session-1");

    private int number;

    ChargePointCall of(ChargePointRequest<?> request) {
        return of(CHARGE_POINT, request);
    }

    ChargePointCall of(String chargePointId, ChargePointRequest<?> request) {
        number++;
        return new ChargePointCall(
                chargePointId, SESSION, GATEWAY, "message-" + number, NOW, Action.of(request), request);
    }

    static StartTransaction.Request start(String idTag, int meterStart) {
        return new StartTransaction.Request(1, idTag, meterStart, null, NOW.minusSeconds(10));
    }

    static StopTransaction.Request stop(int transactionId, int meterStop, @Nullable String idTag) {
        return new StopTransaction.Request(idTag, meterStop, NOW.minusSeconds(5), transactionId, null, List.of());
    }
}
