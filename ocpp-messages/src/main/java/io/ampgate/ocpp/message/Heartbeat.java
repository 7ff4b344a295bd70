package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;

import java.time.Instant;

/** A charge point shows that it is alive and asks for the time (sections 4.6, 6.29 and 6.30). */
public final class Heartbeat {
    private Heartbeat() {}

    public record Request() implements ChargePointRequest<Response> {}

    public record Response(Instant currentTime) implements CentralSystemResponse {
        public Response {
            required("currentTime", currentTime);
        }
    }
}
