package io.ampgate.operations.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.ampgate.contracts.RawJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command as REST and events show it.
 *
 * @param status the response's own word, when it was answered and has one
 * @param detail the state in plain words
 * @param warnings doubts at the time it was ordered; none of them kept it from being sent
 */
record CommandView(
        UUID commandId,
        @Nullable UUID batchId,
        String chargePointId,
        String action,
        RawJson request,
        CommandState.Name state,
        @JsonProperty("final") boolean isFinal,
        @Nullable String status,
        @Nullable RawJson response,
        @Nullable CallError error,
        String detail,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> warnings,
        EffectView effect,
        @Nullable String operator,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Instant finalAt,
        Instant deadline) {

    /** The CALLERROR of a charge point. */
    record CallError(String code, String description, RawJson details) {}

    /** What the charge point did after it accepted. */
    record EffectView(
            Effect.Name state,
            @Nullable String detail,
            @Nullable Instant at) {

        static EffectView of(Command command) {
            return switch (command.effect()) {
                case Effect.None _, Effect.Watched _, Effect.SeenEarly _ ->
                    new EffectView(Effect.Name.none, null, null);
                case Effect.Awaited(Instant deadline) ->
                    new EffectView(
                            Effect.Name.awaited, command.expected().words() + " is expected until " + deadline, null);
                case Effect.Observed(String detail, Instant at) -> new EffectView(Effect.Name.observed, detail, at);
                case Effect.Missing(String detail, Instant at) -> new EffectView(Effect.Name.missing, detail, at);
            };
        }
    }

    static CommandView of(Command command) {
        CommandState state = command.state();
        return new CommandView(
                command.id(),
                command.batchId(),
                command.chargePointId(),
                command.action().name(),
                command.request(),
                state.name(),
                state instanceof CommandState.Final,
                state instanceof CommandState.Answered answered ? answered.status() : null,
                state instanceof CommandState.Answered answered ? answered.response() : null,
                state instanceof CommandState.Refused refused
                        ? new CallError(refused.code(), refused.description(), refused.details())
                        : null,
                state.detail(),
                command.warnings(),
                EffectView.of(command),
                command.operator(),
                command.reason(),
                command.createdAt(),
                command.sentAt(),
                state instanceof CommandState.Final ended ? ended.at() : null,
                command.deadline());
    }
}
