package io.ampgate.gateway.session;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The unanswered CALLs of one session, by message id. An idle session holds no map. */
public final class PendingCalls {

    private @Nullable Map<String, PendingCall> calls;

    public void put(PendingCall call) {
        Map<String, PendingCall> current = calls;
        if (current == null) {
            current = new LinkedHashMap<>(4);
            calls = current;
        }
        current.put(call.messageId(), call);
    }

    public Optional<PendingCall> get(String messageId) {
        return calls == null ? Optional.empty() : Optional.ofNullable(calls.get(messageId));
    }

    public Optional<PendingCall> remove(String messageId) {
        if (calls == null) {
            return Optional.empty();
        }
        Optional<PendingCall> removed = Optional.ofNullable(calls.remove(messageId));
        if (calls.isEmpty()) {
            calls = null;
        }
        return removed;
    }

    /** Those whose deadline has come; they stay until removed. */
    public List<PendingCall> overdue(Instant now) {
        return calls == null
                ? List.of()
                : calls.values().stream()
                        .filter(each -> !now.isBefore(each.deadline()))
                        .toList();
    }

    public Optional<Instant> nextDeadline() {
        return calls == null
                ? Optional.empty()
                : calls.values().stream().map(PendingCall::deadline).min(Instant::compareTo);
    }

    public int size() {
        return calls == null ? 0 : calls.size();
    }
}
