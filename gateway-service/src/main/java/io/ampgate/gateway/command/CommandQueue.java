package io.ampgate.gateway.command;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.inbox.GatewayMessage.SendCommand;
import io.ampgate.ocpp.frame.Frame;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The commands of one session: one CALL in flight (OCPP-J section 4.1.1), the others wait in order until the gate admits
 * them. Each command is reported as sent when it is, and then with exactly one final outcome.
 *
 * <pre>
 * waiting --transmit--> in flight --answer--> Answered | Refused
 *    |                      |--deadline--> TimedOut
 *    |--deadline--> Expired '--end of session--> ConnectionLost
 *    '--end of session--> NotConnected
 * </pre>
 *
 * Confined to the thread of its session.
 */
public final class CommandQueue {

    /** Ids of ended commands that are remembered, because the inbox may bring a command twice. */
    private static final int REMEMBERED = 64;

    private final String chargePointId;
    private final SessionId sessionId;
    private final GatewayAddress gateway;
    private final int capacity;
    private final CommandEffects effects;
    private final Deque<SendCommand> waiting = new ArrayDeque<>();
    private final Deque<String> ended = new ArrayDeque<>();
    private @Nullable SendCommand inFlight;
    private Instant sentAt = Instant.EPOCH;

    public CommandQueue(
            String chargePointId, SessionId sessionId, GatewayAddress gateway, int capacity, CommandEffects effects) {
        this.chargePointId = chargePointId;
        this.sessionId = sessionId;
        this.gateway = gateway;
        this.capacity = capacity;
        this.effects = effects;
    }

    /** Takes a command, and sends it when it is its turn. One that is known already changes nothing. */
    public void submit(SendCommand command, Gate gate, Instant now) {
        if (isKnown(command.commandId())) {
            return;
        }
        if (waiting.size() >= capacity) {
            expire(command, now, "the queue of this charge point holds " + capacity + " commands already");
        } else {
            waiting.add(command);
        }
        advance(gate, now);
    }

    /** Ends what is overdue, and sends the next command that the gate admits when none is in flight. */
    public void advance(Gate gate, Instant now) {
        endOverdue(now);
        if (inFlight != null) {
            return;
        }
        Iterator<SendCommand> candidates = waiting.iterator();
        while (candidates.hasNext()) {
            SendCommand next = candidates.next();
            if (gate.admits(next.action())) {
                candidates.remove();
                transmit(next, now);
                return;
            }
        }
    }

    /** The CALL with this id, when it is the one in flight. */
    public Optional<Awaited> awaited(String messageId) {
        SendCommand current = inFlight;
        return current != null && current.commandId().equals(messageId)
                ? Optional.of(new Awaited(current.action(), sentAt))
                : Optional.empty();
    }

    /** A valid CALLRESULT came for the command in flight. */
    public void answered(String response, Gate gate, Instant now) {
        endInFlight(new CommandProgress.Answered(
                idInFlight(), chargePointId, sessionId, gateway.id(), now, new RawJson(response)));
        advance(gate, now);
    }

    /** A CALLERROR came for the command in flight, or a CALLRESULT that is not valid. */
    public void refused(String code, String description, String details, Gate gate, Instant now) {
        endInFlight(new CommandProgress.Refused(
                idInFlight(), chargePointId, sessionId, gateway.id(), now, code, description, new RawJson(details)));
        advance(gate, now);
    }

    /** The session ended: nothing will be sent or answered any more. */
    public void end(Instant now) {
        if (inFlight != null) {
            endInFlight(new CommandProgress.ConnectionLost(idInFlight(), chargePointId, sessionId, gateway.id(), now));
        }
        for (SendCommand each : waiting) {
            effects.report(
                    new CommandProgress.NotConnected(each.commandId(), chargePointId, sessionId, gateway.id(), now));
        }
        waiting.clear();
    }

    /** When {@link #advance} has something to end at the latest. */
    public Optional<Instant> nextDeadline() {
        Instant earliest = inFlight == null ? null : inFlight.deadline();
        for (SendCommand each : waiting) {
            earliest = earliest == null || each.deadline().isBefore(earliest) ? each.deadline() : earliest;
        }
        return Optional.ofNullable(earliest);
    }

    /** Waiting and in flight. */
    public int size() {
        return waiting.size() + (inFlight == null ? 0 : 1);
    }

    private void endOverdue(Instant now) {
        if (inFlight != null && !now.isBefore(inFlight.deadline())) {
            endInFlight(new CommandProgress.TimedOut(idInFlight(), chargePointId, sessionId, gateway.id(), now));
        }
        Iterator<SendCommand> candidates = waiting.iterator();
        while (candidates.hasNext()) {
            SendCommand each = candidates.next();
            if (!now.isBefore(each.deadline())) {
                candidates.remove();
                expire(each, now, "its deadline passed before it could be sent");
            }
        }
    }

    private void transmit(SendCommand command, Instant now) {
        inFlight = command;
        sentAt = now;
        Frame.Call call = new Frame.Call(
                command.commandId(), command.action().name(), command.payload().text());
        effects.transmit(command.action(), call, now);
        effects.report(new CommandProgress.Sent(command.commandId(), chargePointId, sessionId, gateway.id(), now));
    }

    private void expire(SendCommand command, Instant now, String detail) {
        remember(command.commandId());
        effects.report(
                new CommandProgress.Expired(command.commandId(), chargePointId, sessionId, gateway.id(), now, detail));
    }

    private void endInFlight(CommandProgress outcome) {
        remember(idInFlight());
        inFlight = null;
        effects.report(outcome);
    }

    private String idInFlight() {
        SendCommand current = inFlight;
        if (current == null) {
            throw new IllegalStateException("no command is in flight on session " + sessionId);
        }
        return current.commandId();
    }

    private boolean isKnown(String commandId) {
        return awaited(commandId).isPresent()
                || ended.contains(commandId)
                || waiting.stream().anyMatch(each -> each.commandId().equals(commandId));
    }

    private void remember(String commandId) {
        if (ended.size() == REMEMBERED) {
            ended.removeFirst();
        }
        ended.addLast(commandId);
    }
}
