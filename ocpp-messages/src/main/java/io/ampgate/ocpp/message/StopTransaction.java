package io.ampgate.ocpp.message;

import static io.ampgate.ocpp.codec.Constraints.optionalText;
import static io.ampgate.ocpp.codec.Constraints.required;
import static io.ampgate.ocpp.codec.Constraints.zeroOrMore;

import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.ocpp.type.MeterValue;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction has stopped (sections 4.10, 6.49 and 6.50). The meter stop is in Wh. */
public final class StopTransaction {
    private StopTransaction() {}

    public record Request(
            @Nullable String idTag,
            int meterStop,
            Instant timestamp,
            int transactionId,
            @Nullable Reason reason,
            List<MeterValue> transactionData)
            implements ChargePointRequest<Response> {
        public Request {
            optionalText("idTag", idTag, 20);
            required("timestamp", timestamp);
            transactionData = zeroOrMore(transactionData);
        }

        /** An absent reason means Local (errata of OCPP-J, 2.5). */
        public Reason effectiveReason() {
            return reason == null ? Reason.Local : reason;
        }
    }

    public record Response(@Nullable IdTagInfo idTagInfo) implements CentralSystemResponse {}

    /** Why a transaction stopped (section 7.36). */
    public enum Reason {
        DeAuthorized,
        EmergencyStop,
        EVDisconnected,
        HardReset,
        Local,
        Other,
        PowerLoss,
        Reboot,
        Remote,
        SoftReset,
        UnlockCommand
    }
}
