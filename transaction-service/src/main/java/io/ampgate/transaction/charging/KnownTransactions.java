package io.ampgate.transaction.charging;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/** The transactions that a batch needs, followed by what it starts and stops, and ids that nobody has used. */
final class KnownTransactions {

    private final Map<StartKey, ChargingTransaction> byStart = new HashMap<>();
    private final Map<Integer, ChargingTransaction> byId = new HashMap<>();
    private final Iterator<Integer> unusedIds;

    KnownTransactions(Collection<ChargingTransaction> stored, Collection<Integer> unusedIds) {
        stored.forEach(this::put);
        this.unusedIds = unusedIds.iterator();
    }

    Optional<ChargingTransaction> startedAs(StartKey key) {
        return Optional.ofNullable(byStart.get(key));
    }

    /** The transaction with this id, if it is one of this charge point. */
    Optional<ChargingTransaction> of(String chargePointId, int transactionId) {
        return Optional.ofNullable(byId.get(transactionId))
                .filter(transaction -> transaction.key().chargePointId().equals(chargePointId));
    }

    /** Whether any charge point has a transaction with this id. */
    boolean exists(int transactionId) {
        return byId.containsKey(transactionId);
    }

    int nextId() {
        return requireNonNull(unusedIds.next(), "one id was fetched for each new start");
    }

    void put(ChargingTransaction transaction) {
        byStart.put(transaction.key(), transaction);
        byId.put(transaction.id(), transaction);
    }
}
