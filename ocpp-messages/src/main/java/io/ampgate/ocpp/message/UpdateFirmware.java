package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.uri;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Load firmware from a location and install it (sections 5.19, 6.55 and 6.56). Interval in seconds. */
public final class UpdateFirmware {
    private UpdateFirmware() {}

    public record Request(
            String location,
            @Nullable Integer retries,
            Instant retrieveDate,
            @Nullable Integer retryInterval) implements CentralSystemRequest<Response> {
        public Request {
            uri("location", location);
            required("retrieveDate", retrieveDate);
        }
    }

    public record Response() implements ChargePointResponse {}
}
