package io.ampgate.gateway.inbox;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.Topic;
import io.ampgate.gateway.kafka.AssignedReader;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * Reads the one partition that carries this gateway's messages, from its end at the start: what is older was meant for
 * sessions of an earlier process.
 */
@Singleton
public final class InboxReader {

    private final AssignedReader reader;

    InboxReader(Inbox inbox, GatewayAddress gateway, @Identifier("default-kafka-broker") Map<String, Object> client) {
        this.reader = AssignedReader.fromEnd(
                Topic.INBOX, client, gateway::inboxPartition, each -> inbox.accept(each.value()));
    }

    void onStart(@Observes @Priority(100) StartupEvent event) {
        reader.start();
    }

    public boolean isAssigned() {
        return reader.isCaughtUp();
    }

    public boolean isRunning() {
        return reader.isRunning();
    }

    @PreDestroy
    void stop() {
        reader.close();
    }
}
