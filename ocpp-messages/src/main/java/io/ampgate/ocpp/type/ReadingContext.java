package io.ampgate.ocpp.type;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a value was sampled (section 7.35). */
public enum ReadingContext {
    @JsonProperty("Interruption.Begin")
    InterruptionBegin,
    @JsonProperty("Interruption.End")
    InterruptionEnd,
    Other,
    @JsonProperty("Sample.Clock")
    SampleClock,
    @JsonProperty("Sample.Periodic")
    SamplePeriodic,
    @JsonProperty("Transaction.Begin")
    TransactionBegin,
    @JsonProperty("Transaction.End")
    TransactionEnd,
    Trigger
}
