package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.text;
import static io.ampgate.ocpp.codec.Constraints.zeroOrMore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read configuration keys; without any key, all of them (sections 5.8, 6.23 and 6.24). */
public final class GetConfiguration {
    private GetConfiguration() {}

    public record Request(List<String> key) implements CentralSystemRequest<Response> {
        public Request {
            key = keys("key", key);
        }
    }

    public record Response(List<KeyValue> configurationKey, List<String> unknownKey) implements ChargePointResponse {
        public Response {
            configurationKey = zeroOrMore(configurationKey);
            unknownKey = keys("unknownKey", unknownKey);
        }
    }

    /** One key with its value, absent when it is not set or can only be written (section 7.29). */
    public record KeyValue(
            String key, boolean readonly, @Nullable String value) {
        public KeyValue {
            text("key", key, 50);
            optionalText("value", value, 500);
        }
    }

    private static List<String> keys(String field, @Nullable List<String> keys) {
        List<String> present = zeroOrMore(keys);
        for (int i = 0; i < present.size(); i++) {
            text(field + "[" + i + "]", present.get(i), 50);
        }
        return present;
    }
}
