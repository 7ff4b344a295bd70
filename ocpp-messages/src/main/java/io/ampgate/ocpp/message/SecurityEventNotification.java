package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A security event at the charge point (security whitepaper, sections 5.15 and 5.16). */
public final class SecurityEventNotification {
    private SecurityEventNotification() {}

    public record Request(
            String type, Instant timestamp, @Nullable String techInfo) implements ChargePointRequest<Response> {
        public Request {
            text("type", type, 50);
            required("timestamp", timestamp);
            optionalText("techInfo", techInfo, 255);
        }
    }

    public record Response() implements CentralSystemResponse {}
}
