package io.ampgate.ocpp.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.CentralSystemRequest;
import io.ampgate.ocpp.message.ChargePointRequest;
import org.jspecify.annotations.Nullable;

/**
 * Payloads to records and back. What is missing, ill-typed or out of range becomes a {@link CallErrorException} whose
 * text starts with the path of the field. Thread-safe; make one and share it.
 */
public final class PayloadCodec {

    private static final int MAXIMUM_DEPTH = 32;

    private final ObjectMapper mapper;

    public PayloadCodec(UnknownFields unknownFields) {
        this.mapper = OcppJson.configure(JsonMapper.builder(HardenedJson.factory(MAXIMUM_DEPTH)))
                .addModule(new SimpleModule("texts").addDeserializer(String.class, new SoundText()))
                .addHandler(new UnknownFieldHandler(unknownFields))
                .build();
    }

    /**
     * The request of a charge point.
     *
     * @throws CallErrorException when the payload is not valid
     * @throws IllegalArgumentException when the action is not one that charge points send
     */
    public ChargePointRequest<?> chargePointRequest(Action action, String payload) {
        if (!action.isFromChargePoint()) {
            throw new IllegalArgumentException(action + " is not sent by charge points");
        }
        return (ChargePointRequest<?>) decode(action.requestType(), payload);
    }

    /**
     * The request of a central system.
     *
     * @throws CallErrorException when the payload is not valid
     * @throws IllegalArgumentException when the action is not one that central systems send
     */
    public CentralSystemRequest<?> centralSystemRequest(Action action, String payload) {
        if (!action.isFromCentralSystem()) {
            throw new IllegalArgumentException(action + " is not sent by central systems");
        }
        return (CentralSystemRequest<?>) decode(action.requestType(), payload);
    }

    /** @throws CallErrorException when the payload is not a valid {@code type} */
    public <T> T decode(Class<T> type, String payload) {
        try {
            @Nullable T value = mapper.readValue(payload, type);
            if (value == null) {
                throw Violations.notAnObject();
            }
            return value;
        } catch (JsonMappingException e) {
            throw Violations.of(e);
        } catch (JsonProcessingException e) {
            throw Violations.notJson(e);
        }
    }

    /** The payload of a message, without a line break. */
    public String encode(Object message) {
        try {
            return mapper.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a message: " + message.getClass(), e);
        }
    }
}
