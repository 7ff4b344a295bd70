package io.ampgate.dashboard.stream;

import io.ampgate.contracts.ContractJson;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * What browsers are told.
 *
 * @param name of the server-sent event
 * @param isFrame only for those who watch this charge point
 * @param json the data, on one line
 */
record LiveEvent(String name, String chargePointId, boolean isFrame, String json) {

    static LiveEvent of(String name, String chargePointId, Object data) {
        return new LiveEvent(name, chargePointId, false, json(data));
    }

    static LiveEvent frame(String chargePointId, Object data) {
        return new LiveEvent("frame", chargePointId, true, json(data));
    }

    static String json(Object data) {
        try {
            return ContractJson.MAPPER.writeValueAsString(data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot be written as JSON: " + data.getClass(), e);
        }
    }
}
