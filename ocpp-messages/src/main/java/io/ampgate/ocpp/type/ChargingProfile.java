package io.ampgate.ocpp.type;

import static io.ampgate.ocpp.codec.Constraints.atLeast;
import static io.ampgate.ocpp.codec.Constraints.required;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A limit on the power or current of a charge point, as a schedule (section 7.8). */
public record ChargingProfile(
        int chargingProfileId,
        @Nullable Integer transactionId,
        int stackLevel,
        Purpose chargingProfilePurpose,
        Kind chargingProfileKind,
        @Nullable RecurrencyKind recurrencyKind,
        @Nullable Instant validFrom,
        @Nullable Instant validTo,
        ChargingSchedule chargingSchedule) {
    public ChargingProfile {
        atLeast("stackLevel", stackLevel, 0);
        required("chargingProfilePurpose", chargingProfilePurpose);
        required("chargingProfileKind", chargingProfileKind);
        required("chargingSchedule", chargingSchedule);
    }

    /** What the profile limits (section 7.10). */
    public enum Purpose {
        ChargePointMaxProfile,
        TxDefaultProfile,
        TxProfile
    }

    /** What the schedule's times relate to (section 7.9). */
    public enum Kind {
        Absolute,
        Recurring,
        Relative
    }

    /** How often a recurring profile starts anew (section 7.37). */
    public enum RecurrencyKind {
        Daily,
        Weekly
    }
}
