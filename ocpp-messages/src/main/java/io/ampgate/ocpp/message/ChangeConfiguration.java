package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

/** Set one configuration key (sections 5.3, 6.9 and 6.10). */
public final class ChangeConfiguration {
    private ChangeConfiguration() {}

    public record Request(String key, String value) implements CentralSystemRequest<Response> {
        public Request {
            text("key", key, 50);
            text("value", value, 500);
        }
    }

    /** The answer of the charge point. */
    public record Response(ConfigurationStatus status) implements ChargePointResponse {
        public Response {
            required("status", status);
        }
    }

    /** RebootRequired: it takes effect after a reboot (section 7.22). */
    public enum ConfigurationStatus {
        Accepted,
        Rejected,
        RebootRequired,
        NotSupported
    }
}
