package io.ampgate.operations.command;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.ocpp.message.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command with all that is stored of it.
 *
 * @param request as the charge point gets it, secrets masked
 * @param route absent when the charge point was not connected
 * @param expected follows from the request
 * @param credential that replaces the charge point's when a ChangeConfiguration of its AuthorizationKey is accepted
 */
record Command(
        UUID id,
        @Nullable UUID batchId,
        String chargePointId,
        Action action,
        RawJson request,
        CommandState state,
        @Nullable Route route,
        ExpectedEffect expected,
        Effect effect,
        List<String> warnings,
        @Nullable String operator,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant sentAt,
        Instant deadline,
        @Nullable Credential credential) {

    Command {
        warnings = List.copyOf(warnings);
    }

    /** What a progress does to a command. */
    sealed interface Step {
        record Changed(Command command) implements Step {}

        /** The gateway never sent it: it may be routed again. */
        record Returned(Command command) implements Step {}

        /** Late, repeated, or of a route that was given up: harmless. */
        record Nothing() implements Step {}
    }

    /** @param effectTimeout how long after an acceptance the effect must show */
    Step after(CommandProgress progress, Duration effectTimeout) {
        if (state instanceof CommandState.Final) {
            return new Step.Nothing();
        }
        return switch (progress) {
            case CommandProgress.Sent sent ->
                state instanceof CommandState.Queued ? changed(sentAt(sent.at())) : new Step.Nothing();
            case CommandProgress.Answered answered -> {
                CommandState.Answered outcome = new CommandState.Answered(
                        answered.at(), ResponseStatus.of(answered.response()), answered.response());
                yield changed(ended(outcome, effectAfter(outcome, effectTimeout)));
            }
            case CommandProgress.Refused refused ->
                changed(ended(new CommandState.Refused(
                        refused.at(), refused.errorCode(), refused.errorDescription(), refused.errorDetails())));
            case CommandProgress.NotConnected returned ->
                state instanceof CommandState.Queued
                                && route != null
                                && route.sessionId().equals(returned.sessionId())
                        ? new Step.Returned(this)
                        : new Step.Nothing();
            case CommandProgress.TimedOut timedOut ->
                changed(ended(new CommandState.TimedOut(
                        timedOut.at(), "the charge point did not answer in time; it may have acted all the same")));
            case CommandProgress.ConnectionLost lost ->
                changed(ended(new CommandState.TimedOut(
                        lost.at(),
                        "the connection ended before the charge point answered; it may have acted all the same")));
            case CommandProgress.Expired expired ->
                changed(ended(new CommandState.Expired(expired.at(), "it was never sent: " + expired.detail())));
        };
    }

    private static Step changed(Command command) {
        return new Step.Changed(command);
    }

    private Effect effectAfter(CommandState.Answered outcome, Duration effectTimeout) {
        if (!outcome.isAccepted()) {
            return new Effect.None();
        }
        return switch (effect) {
            case Effect.Watched watched -> watched.accepted(outcome.at().plus(effectTimeout));
            case Effect.SeenEarly early -> early.accepted();
            default -> effect;
        };
    }

    /** @return this, when the evidence is not of its effect */
    Command seeing(Evidence evidence) {
        if (route == null || evidence.at().isBefore(createdAt)) {
            return this;
        }
        String shown = expected.shownBy(evidence, route.sessionId());
        if (shown == null) {
            return this;
        }
        return switch (effect) {
            case Effect.Watched watched -> with(watched.seen(shown, evidence.at()));
            case Effect.Awaited awaited -> with(awaited.seen(shown, evidence.at()));
            default -> this;
        };
    }

    /** The awaited effect did not show until its deadline. */
    Command missingEffect() {
        return effect instanceof Effect.Awaited awaited ? with(awaited.missed(expected.words())) : this;
    }

    /** The effect, if any, was only of interest while the command could still be accepted. */
    Command ended(CommandState.Final outcome) {
        return ended(outcome, new Effect.None());
    }

    /** About to be handed over; from now on its effect may show. */
    Command routed(Route next) {
        Effect watched = expected instanceof ExpectedEffect.Nothing ? new Effect.None() : new Effect.Watched();
        return copy(state, next, watched, sentAt);
    }

    private Command sentAt(Instant at) {
        return copy(new CommandState.Sent(), route, effect, at);
    }

    private Command ended(CommandState.Final outcome, Effect ending) {
        return copy(outcome, route, ending, sentAt);
    }

    private Command with(Effect other) {
        return copy(state, route, other, sentAt);
    }

    private Command copy(
            CommandState newState, @Nullable Route newRoute, Effect newEffect, @Nullable Instant newSentAt) {
        return new Command(
                id,
                batchId,
                chargePointId,
                action,
                request,
                newState,
                newRoute,
                expected,
                newEffect,
                warnings,
                operator,
                reason,
                createdAt,
                newSentAt,
                deadline,
                credential);
    }
}
