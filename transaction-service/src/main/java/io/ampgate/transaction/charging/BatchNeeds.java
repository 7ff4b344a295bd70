package io.ampgate.transaction.charging;

import io.ampgate.contracts.call.ChargePointCall;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.transaction.authorization.IdTag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a batch must load before its calls can be judged.
 *
 * @param startingIdTagKeys those of starts, whose limits matter
 */
record BatchNeeds(
        Set<String> idTagKeys, Set<String> startingIdTagKeys, Set<StartKey> starts, Set<Integer> stoppedTransactions) {

    static BatchNeeds of(List<ChargePointCall> calls) {
        BatchNeeds needs = new BatchNeeds(new TreeSet<>(), new TreeSet<>(), new LinkedHashSet<>(), new TreeSet<>());
        calls.forEach(needs::add);
        return needs;
    }

    private void add(ChargePointCall call) {
        switch (call.request()) {
            case Authorize.Request authorize -> idTagKeys.add(IdTag.key(authorize.idTag()));
            case StartTransaction.Request start -> {
                StartKey key = StartKey.of(call.chargePointId(), start);
                idTagKeys.add(key.idTagKey());
                startingIdTagKeys.add(key.idTagKey());
                starts.add(key);
            }
            case StopTransaction.Request stop -> {
                stoppedTransactions.add(stop.transactionId());
                if (stop.idTag() != null) {
                    idTagKeys.add(IdTag.key(stop.idTag()));
                }
            }
            default -> {
                // Nothing else depends on what is stored.
            }
        }
    }
}
