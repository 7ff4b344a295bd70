package io.ampgate.gateway.payload;

import static java.util.Objects.requireNonNull;

import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.ocpp.message.OcppResponse;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;

/** One codec for each action, so that a field that the specification does not define is counted by action. */
@Singleton
public final class Payloads {

    private final Map<Action, PayloadCodec> codecs = new EnumMap<>(Action.class);

    public Payloads(PayloadSettings settings, MeterRegistry metrics) {
        UnknownFields verdict = settings.strictUnknownFields() ? UnknownFields.reject() : UnknownFields.ignore();
        for (Action action : Action.values()) {
            Counter unknown = metrics.counter("ampgate.gateway.unknown.fields", "action", action.name());
            codecs.put(action, new PayloadCodec(path -> {
                unknown.increment();
                verdict.found(path);
            }));
        }
    }

    /** @throws CallErrorException when the payload is not valid for the action */
    public ChargePointRequest<?> request(Action action, String payload) {
        return codec(action).chargePointRequest(action, payload);
    }

    /** @throws CallErrorException when the payload is not a valid answer to the action */
    public OcppResponse response(Action action, String payload) {
        return codec(action).decode(action.responseType(), payload);
    }

    public String write(Action action, OcppResponse response) {
        return codec(action).encode(response);
    }

    private PayloadCodec codec(Action action) {
        return requireNonNull(codecs.get(action));
    }
}
