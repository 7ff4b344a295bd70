package io.ampgate.simulator.chargepoint;

import io.ampgate.ocpp.message.CentralSystemResponse;
import io.ampgate.ocpp.message.ChargePointRequest;
import io.ampgate.simulator.configuration.ConfigurationKey;
import io.ampgate.simulator.configuration.ConfigurationStore;
import io.ampgate.simulator.connection.CallOutcome;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Delivers transaction-related messages in chronological order (section 3.7). A CALLERROR is a failure to process: the
 * message is sent again after TransactionMessageRetryInterval times the transmissions so far, and given up after
 * TransactionMessageAttempts. A lost connection or a missing answer is no such failure: it is sent until answered.
 */
final class TransactionQueue {
    private final Link link;
    private final Mailbox mailbox;
    private final ConfigurationStore configuration;
    private final Consumer<ChargePointRequest<?>> discarded;
    private final ArrayDeque<Message<?>> messages = new ArrayDeque<>();
    private boolean busy;
    private int failures;
    private Runnable whenEmpty = () -> {};

    /** A message is written when it is sent: its transaction id may come with the confirmation of an earlier one. */
    record Message<R extends CentralSystemResponse>(Supplier<ChargePointRequest<R>> request, Consumer<R> confirmed) {}

    TransactionQueue(
            Link link, Mailbox mailbox, ConfigurationStore configuration, Consumer<ChargePointRequest<?>> discarded) {
        this.link = link;
        this.mailbox = mailbox;
        this.configuration = configuration;
        this.discarded = discarded;
    }

    void add(Message<?> message) {
        messages.add(message);
        deliver();
    }

    /** Delivers what waits, when online and no retry interval is running. */
    void deliver() {
        if (!busy && !messages.isEmpty() && link.isOnline()) {
            busy = true;
            transmit(messages.getFirst());
        }
    }

    boolean isEmpty() {
        return messages.isEmpty();
    }

    /** Runs the task once, as soon as everything is delivered. */
    void whenEmpty(Runnable task) {
        whenEmpty = task;
    }

    private <R extends CentralSystemResponse> void transmit(Message<R> message) {
        ChargePointRequest<R> request = message.request().get();
        mailbox.then(link.send(request), outcome -> {
            switch (outcome) {
                case CallOutcome.Confirmed<R>(R response) -> {
                    message.confirmed().accept(response);
                    next();
                }
                case CallOutcome.Refused<R> _ -> refused(request);
                case CallOutcome.Unanswered<R> _ -> unanswered();
            }
        });
    }

    private void refused(ChargePointRequest<?> request) {
        failures++;
        if (failures >= configuration.count(ConfigurationKey.TransactionMessageAttempts)) {
            discarded.accept(request);
            next();
        } else {
            retryAfter(retryInterval().multipliedBy(failures));
        }
    }

    private void unanswered() {
        if (link.isOnline()) {
            retryAfter(retryInterval());
        } else {
            busy = false;
        }
    }

    private void retryAfter(Duration wait) {
        mailbox.after(wait, () -> {
            busy = false;
            deliver();
        });
    }

    private void next() {
        messages.removeFirst();
        failures = 0;
        busy = false;
        deliver();
        if (messages.isEmpty()) {
            Runnable task = whenEmpty;
            whenEmpty = () -> {};
            task.run();
        }
    }

    private Duration retryInterval() {
        return configuration.seconds(ConfigurationKey.TransactionMessageRetryInterval);
    }
}
