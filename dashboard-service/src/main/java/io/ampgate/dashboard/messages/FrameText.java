package io.ampgate.dashboard.messages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.ampgate.contracts.ContractJson;
import org.jspecify.annotations.Nullable;

/** Reads what a stored frame carries, which may be anything. */
final class FrameText {

    private static final int CALL_PAYLOAD = 3;
    private static final int RESULT_PAYLOAD = 2;
    private static final int ERROR_DESCRIPTION = 3;
    private static final int ERROR_DETAILS = 4;

    private FrameText() {}

    static @Nullable JsonNode whole(@Nullable String frame) {
        return frame == null ? null : TextNode.valueOf(frame);
    }

    static @Nullable JsonNode callPayload(@Nullable String frame) {
        return payload(frame, CALL_PAYLOAD);
    }

    static @Nullable JsonNode answerPayload(@Nullable String frame, Outcome outcome) {
        return payload(frame, outcome == Outcome.ANSWERED ? RESULT_PAYLOAD : ERROR_DETAILS);
    }

    static @Nullable String errorDescription(@Nullable String frame) {
        JsonNode description = element(frame, ERROR_DESCRIPTION);
        return description == null ? null : description.asText();
    }

    /** The whole text where the frame has no such element. */
    private static @Nullable JsonNode payload(@Nullable String frame, int index) {
        JsonNode payload = element(frame, index);
        return payload == null ? whole(frame) : payload;
    }

    private static @Nullable JsonNode element(@Nullable String frame, int index) {
        if (frame == null) {
            return null;
        }
        try {
            JsonNode json = ContractJson.MAPPER.readTree(frame);
            return json != null && json.isArray() ? json.get(index) : null;
        } catch (JsonProcessingException notJson) {
            return null;
        }
    }
}
