package io.ampgate.operations;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.contracts.inbox.GatewayMessage;
import io.ampgate.foundation.kafka.OutgoingRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a transaction wants to be done once it is committed. */
public final class AfterCommit {

    private final List<OutgoingRecord> records = new ArrayList<>();
    private final Set<String> registryKeys = new TreeSet<>();
    private final List<Runnable> notices = new ArrayList<>();

    public void event(StationEvent event) {
        records.add(OutgoingRecord.of(Topic.STATION_EVENTS, event.chargePointId(), event));
    }

    public void toGateway(GatewayAddress gateway, GatewayMessage message) {
        records.add(OutgoingRecord.toInbox(gateway, message));
    }

    /** Registry entries that were noted in the outbox. */
    public void registry(Collection<String> keys) {
        registryKeys.addAll(keys);
    }

    /** Done last, in this process only. */
    public void notice(Runnable notice) {
        notices.add(notice);
    }

    List<OutgoingRecord> records() {
        return records;
    }

    Set<String> registryKeys() {
        return registryKeys;
    }

    List<Runnable> notices() {
        return notices;
    }
}
