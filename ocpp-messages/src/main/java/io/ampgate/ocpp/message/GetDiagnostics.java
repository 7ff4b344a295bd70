package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.uri;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Upload diagnostics to a location (sections 5.9, 6.25 and 6.26). Interval in seconds. */
public final class GetDiagnostics {
    private GetDiagnostics() {}

    public record Request(
            String location,
            @Nullable Integer retries,
            @Nullable Integer retryInterval,
            @Nullable Instant startTime,
            @Nullable Instant stopTime)
            implements CentralSystemRequest<Response> {
        public Request {
            uri("location", location);
        }
    }

    /** The file that will be uploaded; absent when there is nothing to upload. */
    public record Response(@Nullable String fileName) implements ChargePointResponse {
        public Response {
            optionalText("fileName", fileName, 255);
        }
    }
}
