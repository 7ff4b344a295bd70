package io.ampgate.gateway.session;

import io.ampgate.contracts.Topic;
import io.ampgate.gateway.kafka.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Brokers that acknowledge, or fail, when the test says so. */
public final class FakeRecords implements Records {

    private final List<Outstanding> outstanding = new ArrayList<>();
    private final List<Topic> sent = new ArrayList<>();

    @Override
    public CompletionStage<Void> send(Topic topic, String chargePointId, byte[] json) {
        CompletableFuture<Void> acknowledged = new CompletableFuture<>();
        sent.add(topic);
        outstanding.add(new Outstanding(topic, acknowledged));
        return acknowledged;
    }

    public void acknowledge(Topic topic) {
        take(topic).forEach(each -> each.acknowledged().complete(null));
    }

    public void fail(Topic topic) {
        take(topic).forEach(each -> each.acknowledged().completeExceptionally(new IllegalStateException("no broker")));
    }

    public long sentTo(Topic topic) {
        return sent.stream().filter(topic::equals).count();
    }

    private List<Outstanding> take(Topic topic) {
        List<Outstanding> taken =
                outstanding.stream().filter(each -> each.topic() == topic).toList();
        outstanding.removeAll(taken);
        return taken;
    }

    private record Outstanding(Topic topic, CompletableFuture<Void> acknowledged) {}
}
