package io.ampgate.gateway.session;

import static java.util.Objects.requireNonNull;

import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.frame.ObservedFrame.Kind;
import io.ampgate.contracts.inbox.GatewayMessage.SendCommand;
import io.ampgate.gateway.command.Awaited;
import io.ampgate.gateway.command.CommandEffects;
import io.ampgate.gateway.command.CommandQueue;
import io.ampgate.gateway.command.Gate;
import io.ampgate.gateway.registry.Standing;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.message.Action;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One connection of one charge point. Confined to the thread of its socket: others reach it through {@link #execute}.
 * Once it has ended, nothing that it is told has any effect.
 */
public final class Session {

    private final SessionFacts facts;
    private final Wire wire;
    private final SessionEnvironment environment;
    private final PendingCalls pending = new PendingCalls();
    private final FrameLog frames;
    private final Liveness liveness;
    private Standing.Admissible standing;
    private Gate gate;
    private @Nullable CommandQueue commands;
    private boolean paused;
    private volatile boolean ended;

    /** When {@link #nextDue} comes, in milliseconds; read by the sweep. */
    private volatile long dueAt;

    public Session(SessionFacts facts, Standing.Admissible standing, Wire wire, SessionEnvironment environment) {
        this.facts = facts;
        this.standing = standing;
        this.wire = wire;
        this.environment = environment;
        this.frames = new FrameLog(facts, environment.history);
        this.gate = standing.isServed() && standing.booted() ? Gate.OPEN : Gate.CLOSED;
        this.liveness = new Liveness(environment.settings, facts.since());
        this.dueAt = liveness.due().toEpochMilli();
    }

    public SessionFacts facts() {
        return facts;
    }

    public Standing.Admissible standing() {
        return standing;
    }

    public FrameLog frames() {
        return frames;
    }

    public boolean hasEnded() {
        return ended;
    }

    /** Runs a task on the session's own thread. */
    public void execute(Runnable task) {
        wire.execute(task);
    }

    /** Anything came from the charge point: it lives. */
    public void heard(Instant now) {
        liveness.heard(now);
    }

    public Optional<PendingCall> pendingCall(String messageId) {
        return pending.get(messageId);
    }

    /** Adds a CALL that waits for its answer, or replaces it; too many of them stop the reading from the socket. */
    public void keep(PendingCall call) {
        if (ended) {
            return;
        }
        pending.put(call);
        becomesDueAt(call.deadline());
        if (!paused && pending.size() >= environment.settings.callsInFlight()) {
            paused = true;
            wire.pauseReading();
        }
    }

    /** Sends the CALLRESULT to a pending CALL. */
    public void answer(PendingCall call, String payload, Instant now) {
        if (release(call.messageId())) {
            answer(call.messageId(), call.action(), payload, call.receivedAt(), now);
        }
    }

    /** Sends the CALLRESULT to a CALL that was never pending. */
    public void answer(String messageId, Action action, String payload, Instant receivedAt, Instant now) {
        Frame.CallResult result = new Frame.CallResult(messageId, payload);
        transmit(result, Kind.callResult, action, receivedAt, null, now);
    }

    /** Sends the CALLERROR to a pending CALL. */
    public void refuse(PendingCall call, CallErrorCode code, String description, Instant now) {
        if (release(call.messageId())) {
            refuse(call.messageId(), call.action(), new CallErrorException(code, description), call.receivedAt(), now);
        }
    }

    /** Sends the CALLERROR to a CALL that was never pending. */
    public void refuse(
            String messageId, @Nullable Action action, CallErrorException reason, Instant receivedAt, Instant now) {
        Frame.CallError error = Frame.CallError.of(messageId, reason);
        transmit(error, Kind.callError, action, receivedAt, reason.code().name(), now);
    }

    /** Its BootNotification was answered: what it may say and be asked follows from that. */
    public void registered(Standing.Admissible answered, Instant now) {
        standing = answered;
        gate = Gate.after(answered.status());
        advanceCommands(now);
    }

    public void submit(SendCommand command, Instant now) {
        if (ended) {
            environment.commandReports.report(new CommandProgress.NotConnected(
                    command.commandId(),
                    facts.chargePointId(),
                    command.sessionId(),
                    facts.gateway().id(),
                    now));
            return;
        }
        CommandQueue queue = commands;
        if (queue == null) {
            queue = new CommandQueue(
                    facts.chargePointId(),
                    facts.sessionId(),
                    facts.gateway(),
                    environment.commandSettings.queueCapacity(),
                    new Effects());
            commands = queue;
        }
        queue.submit(command, gate, now);
        queue.nextDeadline().ifPresent(this::becomesDueAt);
    }

    /** Our CALL with this id, when its answer is awaited. */
    public Optional<Awaited> awaited(String messageId) {
        return commands == null ? Optional.empty() : commands.awaited(messageId);
    }

    /** The CALLRESULT to the awaited CALL came. */
    public void commandAnswered(Awaited awaited, Frame.CallResult result, Instant now) {
        CommandQueue queue = requireNonNull(commands);
        try {
            environment.payloads.response(awaited.action(), result.payload());
            queue.answered(result.payload(), gate, now);
        } catch (CallErrorException invalid) {
            String description = "the charge point's answer is not valid: " + invalid.description();
            queue.refused(CallErrorCode.FormationViolation.name(), description, result.payload(), gate, now);
        }
    }

    /** The CALLERROR to the awaited CALL came. */
    public void commandRefused(Frame.CallError error, Instant now) {
        requireNonNull(commands).refused(error.errorCode(), error.errorDescription(), error.errorDetails(), gate, now);
    }

    public int commandsHeld() {
        return commands == null ? 0 : commands.size();
    }

    public int callsHeld() {
        return pending.size();
    }

    /** Whether {@link #sweep} has something to do. On any thread. */
    public boolean isDue(long nowMillis) {
        return !ended && dueAt <= nowMillis;
    }

    /** Does what is due: commands that are overdue, pings. Answers the CALLs that are overdue, which stay pending. */
    public List<PendingCall> sweep(Instant now) {
        if (ended) {
            return List.of();
        }
        advanceCommands(now);
        if (!paused && liveness.isPingDue(now)) {
            wire.ping();
            liveness.pinged(now);
        }
        List<PendingCall> overdue = pending.overdue(now);
        dueAt = nextDue(now).toEpochMilli();
        return overdue;
    }

    /** Whether the charge point owes a pong for too long. */
    boolean isSilent(Instant now) {
        return !paused && liveness.isDead(now);
    }

    /** From now on nothing is sent, and nothing that comes has an effect. False when it had ended before. */
    boolean end(Instant now) {
        if (ended) {
            return false;
        }
        ended = true;
        if (commands != null) {
            commands.end(now);
        }
        return true;
    }

    void close(CloseCause cause) {
        wire.close(cause);
    }

    private void advanceCommands(Instant now) {
        if (commands != null) {
            commands.advance(gate, now);
        }
    }

    private boolean release(String messageId) {
        boolean held = pending.remove(messageId).isPresent();
        if (paused && pending.size() <= environment.settings.callsInFlight() / 2) {
            paused = false;
            wire.resumeReading();
        }
        return held && !ended;
    }

    private void transmit(
            Frame frame,
            Kind kind,
            @Nullable Action action,
            @Nullable Instant calledAt,
            @Nullable String errorCode,
            Instant now) {
        if (ended) {
            return;
        }
        String text = frame.toJson();
        wire.send(text);
        frames.sent(kind, frame.messageId(), action, calledAt, errorCode, text, now);
    }

    private void becomesDueAt(Instant instant) {
        dueAt = Math.min(dueAt, instant.toEpochMilli());
    }

    private Instant nextDue(Instant now) {
        Instant due = liveness.due();
        Instant call = pending.nextDeadline().orElse(due);
        Instant command = commands == null ? due : commands.nextDeadline().orElse(due);
        Instant earliest = call.isBefore(due) ? call : due;
        earliest = command.isBefore(earliest) ? command : earliest;
        return earliest.isBefore(now) ? now : earliest;
    }

    private final class Effects implements CommandEffects {
        @Override
        public void transmit(Action action, Frame.Call call, Instant now) {
            Session.this.transmit(call, Kind.call, action, null, null, now);
        }

        @Override
        public void report(CommandProgress progress) {
            environment.commandReports.report(progress);
        }
    }
}
