package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.text;
import static io.ampgate.ocpp.codec.Constraints.zeroOrMore;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Read configuration keys; without any key, all of them (sections 5.8, 6.27 and 6.28). */
public final class GetConfiguration {
    private GetConfiguration() {}

    public record Request(List<String> key) implements CentralSystemRequest<Response> {
        public Request {
            key = zeroOrMore(key);
            for (int i = 0; i < key.size(); i++) {
                text("key[" + i + "]", key.get(i), 50);
            }
        }
    }

    public record Response(List<KeyValue> configurationKey, List<String> unknownKey) implements ChargePointResponse {
        public Response {
            configurationKey = zeroOrMore(configurationKey);
            unknownKey = zeroOrMore(unknownKey);
        }
    }

    /** One key with its value, which is absent for a key that can only be written (section 7.29). */
    public record KeyValue(
            String key, boolean readonly, @Nullable String value) {
        public KeyValue {
            text("key", key, 50);
            optionalText("value", value, 500);
        }
    }
}
