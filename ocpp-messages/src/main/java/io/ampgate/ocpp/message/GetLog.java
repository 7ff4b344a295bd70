package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Upload a log to a location (security whitepaper, sections 5.9 and 5.10). Interval in seconds. */
public final class GetLog {
    private GetLog() {}

    public record Request(
            LogParameters log,
            LogType logType,
            int requestId,
            @Nullable Integer retries,
            @Nullable Integer retryInterval)
            implements CentralSystemRequest<Response> {
        public Request {
            required("log", log);
            required("logType", logType);
        }
    }

    /** Where it goes, and of which time (whitepaper section 6.12). */
    public record LogParameters(
            String remoteLocation,
            @Nullable Instant oldestTimestamp,
            @Nullable Instant latestTimestamp) {
        public LogParameters {
            text("remoteLocation", remoteLocation, 512);
        }
    }

    /** Which log (whitepaper section 6.11). */
    public enum LogType {
        DiagnosticsLog,
        SecurityLog
    }

    /** The answer of the charge point. */
    public record Response(LogStatus status, @Nullable String filename) implements ChargePointResponse {
        public Response {
            required("status", status);
            optionalText("filename", filename, 255);
        }
    }

    /** AcceptedCanceled: accepted, and a running upload was cancelled for it (whitepaper section 6.13). */
    public enum LogStatus {
        Accepted,
        Rejected,
        AcceptedCanceled
    }
}
