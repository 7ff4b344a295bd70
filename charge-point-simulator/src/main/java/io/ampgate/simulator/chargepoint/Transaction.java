package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.StopTransaction.Reason;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.MeterValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A transaction as the charge point knows it. Its id comes with the confirmation of the StartTransaction, which may be
 * long after the transaction has ended.
 */
public final class Transaction {
    private static final int UNKNOWN_ID = -1;

    private final String idTag;
    private final @Nullable String parentIdTag;
    private final int meterStart;
    private final Instant startedAt;
    private final List<MeterValue> stopData = new ArrayList<>();
    private OptionalInt id = OptionalInt.empty();

    Transaction(String idTag, @Nullable String parentIdTag, int meterStart, Instant startedAt) {
        this.idTag = idTag;
        this.parentIdTag = parentIdTag;
        this.meterStart = meterStart;
        this.startedAt = startedAt;
    }

    /** How a transaction ended: why, by which id tag if by one, and the register (Wh) then. */
    record End(Reason reason, @Nullable String idTag, int meterStop, Instant at) {}

    public String idTag() {
        return idTag;
    }

    /** The meter (Wh) when it started. */
    public int meterStart() {
        return meterStart;
    }

    public Instant startedAt() {
        return startedAt;
    }

    /** Empty until the central system has confirmed the start. */
    public OptionalInt id() {
        return id;
    }

    /** The id to report: -1 when the start was never confirmed (errata of OCPP 1.6, 3.18). */
    int reportedId() {
        return id.orElse(UNKNOWN_ID);
    }

    void confirmed(int transactionId) {
        id = OptionalInt.of(transactionId);
    }

    /** Keeps a value for the transactionData of the StopTransaction. */
    void keep(MeterValue value) {
        stopData.add(value);
    }

    List<MeterValue> stopData() {
        return List.copyOf(stopData);
    }

    /** Whether this id tag, or one of the same group, may stop it (section 4.10). */
    boolean mayBeStoppedBy(String presentedIdTag, IdTagInfo info) {
        return idTag.equalsIgnoreCase(presentedIdTag)
                || (parentIdTag != null && parentIdTag.equalsIgnoreCase(info.parentIdTag()));
    }
}
