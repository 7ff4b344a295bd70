package io.ampgate.operations.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.RawJson;
import org.jspecify.annotations.Nullable;

/** The word in which most responses say how it went. */
final class ResponseStatus {

    private ResponseStatus() {}

    /** @return absent for a response without one */
    static @Nullable String of(RawJson response) {
        try {
            JsonNode status = ContractJson.MAPPER.readTree(response.text()).get("status");
            return status == null || !status.isTextual() ? null : status.textValue();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a response is always JSON", e);
        }
    }
}
