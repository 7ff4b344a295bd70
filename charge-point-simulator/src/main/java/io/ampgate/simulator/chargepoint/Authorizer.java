package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import io.ampgate.simulator.connection.CallOutcome;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Decides who may charge: the central system, or the authorization cache where sections 3.5.1 to 3.5.4 allow it. */
final class Authorizer {
    private static final IdTagInfo INVALID = IdTagInfo.of(AuthorizationStatus.Invalid);

    private final Link link;
    private final ConfigurationStore configuration;
    private final Clock clock;
    private final Map<String, IdTagInfo> cache = new HashMap<>();

    Authorizer(Link link, ConfigurationStore configuration, Clock clock) {
        this.link = link;
        this.configuration = configuration;
        this.clock = clock;
    }

    /** The stage never fails and completes in the mailbox. */
    CompletableFuture<IdTagInfo> authorize(String idTag) {
        if (!link.isBooted()) {
            return CompletableFuture.completedFuture(INVALID);
        }
        Optional<IdTagInfo> known = cached(idTag).filter(info -> info.status() == AuthorizationStatus.Accepted);
        if (known.isPresent() && configuration.isOn(ConfigurationKey.LocalPreAuthorize)) {
            return CompletableFuture.completedFuture(known.get());
        }
        return link.send(new Authorize.Request(idTag)).thenApply(outcome -> switch (outcome) {
            case CallOutcome.Confirmed<Authorize.Response>(Authorize.Response response) -> {
                learn(idTag, response.idTagInfo());
                yield response.idTagInfo();
            }
            case CallOutcome.Refused<Authorize.Response> _ -> INVALID;
            case CallOutcome.Unanswered<Authorize.Response> _ -> offline(idTag);
        });
    }

    /** Any response with an idTagInfo updates the cache. */
    void learn(String idTag, IdTagInfo info) {
        if (configuration.isOn(ConfigurationKey.AuthorizationCacheEnabled)) {
            cache.put(key(idTag), info);
        }
    }

    /** Forgets everything, if there is a cache to forget. */
    boolean clear() {
        cache.clear();
        return configuration.isOn(ConfigurationKey.AuthorizationCacheEnabled);
    }

    private IdTagInfo offline(String idTag) {
        Optional<IdTagInfo> known = cached(idTag);
        if (known.isPresent()) {
            return configuration.isOn(ConfigurationKey.LocalAuthorizeOffline) ? known.get() : INVALID;
        }
        return configuration.isOn(ConfigurationKey.AllowOfflineTxForUnknownId)
                ? IdTagInfo.of(AuthorizationStatus.Accepted)
                : INVALID;
    }

    private Optional<IdTagInfo> cached(String idTag) {
        return Optional.ofNullable(cache.get(key(idTag)))
                .map(info -> info.expiryDate() != null && info.expiryDate().isBefore(clock.instant())
                        ? new IdTagInfo(info.expiryDate(), info.parentIdTag(), AuthorizationStatus.Expired)
                        : info);
    }

    private static String key(String idTag) {
        return idTag.toLowerCase(Locale.ROOT);
    }
}
