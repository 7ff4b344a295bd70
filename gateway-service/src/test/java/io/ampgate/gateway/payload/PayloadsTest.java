package io.ampgate.gateway.payload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.Authorize;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class PayloadsTest {

    private static final String WITH_A_VENDORS_FIELD = "{\"idTag\":\"TAG\",\"vendorField\":{\"a\":1}}";

    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void anUnknownFieldIsCountedAndAccepted() {
        // Given
        Payloads payloads = new Payloads(() -> false, metrics);

        // When
        Object request = payloads.request(Action.Authorize, WITH_A_VENDORS_FIELD);

        // Then
        assertThat(request).isEqualTo(new Authorize.Request("TAG"));
        assertThat(unknownFieldsOf(Action.Authorize)).isEqualTo(1);
        assertThat(unknownFieldsOf(Action.StartTransaction)).isZero();
    }

    @Test
    void strictlyReadItIsRefusedByName() {
        // Given
        Payloads payloads = new Payloads(() -> true, metrics);

        // Then
        assertThatThrownBy(() -> payloads.request(Action.Authorize, WITH_A_VENDORS_FIELD))
                .isInstanceOf(CallErrorException.class)
                .hasMessageContaining("vendorField");
        assertThat(unknownFieldsOf(Action.Authorize)).isEqualTo(1);
    }

    private double unknownFieldsOf(Action action) {
        return metrics.counter("ampgate.gateway.unknown.fields", "action", action.name())
                .count();
    }
}
