package io.ampgate.contracts.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.UnreadableRecordException;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.StartTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChargePointCallJsonTest {

    private static final Instant AT = Instant.parse("2026-01-31T12:00:00.123Z");
    private static final SessionId SESSION = SessionId.next();
    private static final GatewayAddress GATEWAY = new GatewayAddress("gateway-3", 3);

    private static byte[] written(String payload) {
        return ChargePointCallJson.write("CP \"1\"", SESSION, GATEWAY, "m1", AT, Action.StartTransaction, payload);
    }

    @Test
    void carriesThePayloadAsItWasSent() {
        String payload =
                "{\"connectorId\":1,\"idTag\":\"TAG\",\"meterStart\":5,\"timestamp\":\"2026-01-31T11:59:59+01:00\",\"vendorExtra\":{\"a\":1}}";

        byte[] json = written(payload);

        assertThat(new String(json, StandardCharsets.UTF_8)).contains(payload);
        assertThat(ChargePointCallJson.read(json))
                .isEqualTo(new ChargePointCall(
                        "CP \"1\"",
                        SESSION,
                        GATEWAY,
                        "m1",
                        AT,
                        Action.StartTransaction,
                        new StartTransaction.Request(1, "TAG", 5, null, Instant.parse("2026-01-31T10:59:59Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "not json", "{\"payload\":{}}", "{\"action\":\"Nothing\"}"})
    void whatIsNoCallIsUnreadable(String json) {
        assertThatThrownBy(() -> ChargePointCallJson.read(json.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableRecordException.class);
    }

    @Test
    void anInvalidPayloadIsUnreadable() {
        assertThatThrownBy(() -> ChargePointCallJson.read(written("{\"connectorId\":1}")))
                .isInstanceOf(UnreadableRecordException.class)
                .hasMessageContaining("meterStart");
    }
}
