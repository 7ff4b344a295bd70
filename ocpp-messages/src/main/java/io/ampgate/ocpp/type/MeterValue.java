package io.ampgate.ocpp.type;

import static io.ampgate.ocpp.codec.Constraints.required;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;

/** Values sampled at one moment (section 7.33). Only StopTransaction may carry one without any value. */
public record MeterValue(
        Instant timestamp,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<SampledValue> sampledValue) {
    public MeterValue {
        required("timestamp", timestamp);
        sampledValue = List.copyOf(required("sampledValue", sampledValue));
    }
}
