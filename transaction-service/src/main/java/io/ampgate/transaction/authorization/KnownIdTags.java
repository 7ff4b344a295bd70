package io.ampgate.transaction.authorization;

import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The id tags that a batch needs, with the number of accepted running transactions of those that are limited. It follows
 * what the batch starts and stops, so that two starts of one batch see each other. An id tag that is not here is unknown.
 */
public final class KnownIdTags {

    private final Map<String, IdTag> byKey;
    private final Map<String, Integer> runningByKey;

    public KnownIdTags(Map<String, IdTag> byKey, Map<String, Integer> runningByKey) {
        this.byKey = Map.copyOf(byKey);
        this.runningByKey = new HashMap<>(runningByKey);
    }

    /** The answer to Authorize, and to a StopTransaction that names an id tag: never ConcurrentTx (section 7.2). */
    public IdTagInfo authorize(String idTag, Instant moment) {
        @Nullable IdTag known = byKey.get(IdTag.key(idTag));
        return known == null ? IdTagInfo.of(AuthorizationStatus.Invalid) : known.infoAt(moment);
    }

    /** The answer to a StartTransaction that is new. */
    public IdTagInfo authorizeStart(String idTag, Instant moment) {
        IdTagInfo info = authorize(idTag, moment);
        @Nullable IdTag known = byKey.get(IdTag.key(idTag));
        if (known == null || info.status() != AuthorizationStatus.Accepted) {
            return info;
        }
        @Nullable Integer limit = known.maxConcurrentTransactions();
        int running = runningByKey.getOrDefault(IdTag.key(idTag), 0);
        return limit != null && running >= limit ? known.info(AuthorizationStatus.ConcurrentTx) : info;
    }

    /** A transaction that was accepted began. */
    public void began(String idTag) {
        runningByKey.merge(IdTag.key(idTag), 1, Integer::sum);
    }

    /** A transaction that was accepted and still ran has ended. */
    public void ended(String idTag) {
        runningByKey.merge(IdTag.key(idTag), -1, Integer::sum);
    }
}
