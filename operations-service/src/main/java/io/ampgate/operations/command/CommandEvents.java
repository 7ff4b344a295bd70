package io.ampgate.operations.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.ampgate.contracts.ContractJson;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.event.StationEvent;
import io.ampgate.foundation.kafka.OutgoingRecord;
import io.ampgate.operations.EventId;
import java.time.Instant;

/** What others hear of commands: the resource as REST shows it. */
final class CommandEvents {

    private CommandEvents() {}

    static StationEvent of(Command command) {
        CommandView view = CommandView.of(command);
        return new StationEvent.CommandChanged(
                EventId.of("command", command.id(), view.state(), view.effect().state()),
                command.chargePointId(),
                at(command),
                json(view));
    }

    static OutgoingRecord record(Command command) {
        return OutgoingRecord.of(Topic.STATION_EVENTS, command.chargePointId(), of(command));
    }

    private static Instant at(Command command) {
        return switch (command.effect()) {
            case Effect.Observed observed -> observed.at();
            case Effect.Missing missing -> missing.at();
            default -> {
                if (command.state() instanceof CommandState.Final ended) {
                    yield ended.at();
                }
                Instant sentAt = command.sentAt();
                yield sentAt == null ? command.createdAt() : sentAt;
            }
        };
    }

    private static RawJson json(CommandView view) {
        try {
            return new RawJson(ContractJson.MAPPER.writeValueAsString(view));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a command can always be written", e);
        }
    }
}
