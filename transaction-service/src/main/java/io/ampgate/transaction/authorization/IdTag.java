package io.ampgate.transaction.authorization;

import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An id tag as the rules see it.
 *
 * @param maxConcurrentTransactions absent: any number at the same time
 */
public record IdTag(
        String idTag,
        IdTagStatus status,
        @Nullable Instant expiryDate,
        @Nullable String parentIdTag,
        @Nullable Integer maxConcurrentTransactions) {

    /** Id tags compare without regard to case (section 2.2, CiString). */
    public static String key(String idTag) {
        return idTag.toLowerCase(Locale.ROOT);
    }

    /** The answer to Authorize at this moment. A decision of an operator goes before the expiry. */
    public IdTagInfo infoAt(Instant moment) {
        boolean expired = expiryDate != null && !expiryDate.isAfter(moment);
        return info(status == IdTagStatus.Accepted && expired ? AuthorizationStatus.Expired : status.authorization());
    }

    IdTagInfo info(AuthorizationStatus answer) {
        return new IdTagInfo(expiryDate, parentIdTag, answer);
    }
}
