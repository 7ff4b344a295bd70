package io.ampgate.ocpp.type;

import static io.ampgate.ocpp.codec.Constraints.oneOrMore;
import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.tenths;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Periods with a limit each (section 7.13). Duration in seconds. */
public record ChargingSchedule(
        @Nullable Integer duration,
        @Nullable Instant startSchedule,
        ChargingRateUnit chargingRateUnit,
        List<Period> chargingSchedulePeriod,
        @Nullable BigDecimal minChargingRate) {
    public ChargingSchedule {
        required("chargingRateUnit", chargingRateUnit);
        chargingSchedulePeriod = oneOrMore("chargingSchedulePeriod", chargingSchedulePeriod);
        if (minChargingRate != null) {
            tenths("minChargingRate", minChargingRate);
        }
    }

    /** The unit of every limit of the schedule (section 7.12). */
    public enum ChargingRateUnit {
        /** Watt, of all phases together. */
        W,
        /** Ampere, per phase. */
        A
    }

    /** From {@code startPeriod} seconds after the schedule's start on, at most {@code limit} (section 7.14). */
    public record Period(
            int startPeriod, BigDecimal limit, @Nullable Integer numberPhases) {
        public Period {
            tenths("limit", limit);
        }
    }
}
