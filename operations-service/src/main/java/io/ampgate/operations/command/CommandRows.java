package io.ampgate.operations.command;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.registry.Credential;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.message.Action;
import io.ampgate.operations.database.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Commands from rows of the table. */
final class CommandRows {

    private static final PayloadCodec CODEC = new PayloadCodec(UnknownFields.ignore());

    private CommandRows() {}

    static Command read(Row row) throws SQLException {
        Action action = row.constant(Action.class, "action");
        RawJson request = new RawJson(row.text("request"));
        return new Command(
                row.uuid("command_id"),
                row.optionalUuid("batch_id"),
                row.text("charge_point_id"),
                action,
                request,
                state(row),
                route(row),
                ExpectedEffect.of(CODEC.centralSystemRequest(action, request.text())),
                effect(row),
                row.texts("warnings"),
                row.optionalText("operator"),
                row.optionalText("reason"),
                row.instant("created_at"),
                row.optionalInstant("sent_at"),
                row.instant("deadline"),
                credential(row));
    }

    private static CommandState state(Row row) throws SQLException {
        CommandState.Name name = row.constant(CommandState.Name.class, "state");
        return switch (name) {
            case queued -> new CommandState.Queued();
            case sent -> new CommandState.Sent();
            case answered ->
                new CommandState.Answered(
                        row.instant("final_at"), row.optionalText("status"), new RawJson(row.text("response")));
            case refused ->
                new CommandState.Refused(
                        row.instant("final_at"),
                        row.text("error_code"),
                        row.text("error_description"),
                        new RawJson(row.text("error_details")));
            case notConnected -> new CommandState.NotConnected(row.instant("final_at"), row.text("detail"));
            case timedOut -> new CommandState.TimedOut(row.instant("final_at"), row.text("detail"));
            case expired -> new CommandState.Expired(row.instant("final_at"), row.text("detail"));
            case undeliverable -> new CommandState.Undeliverable(row.instant("final_at"), row.text("detail"));
        };
    }

    private static @Nullable Route route(Row row) throws SQLException {
        String session = row.optionalText("session_id");
        return session == null ? null : new Route(row.text("gateway_id"), new SessionId(session), row.number("routes"));
    }

    private static @Nullable Credential credential(Row row) throws SQLException {
        String salt = row.optionalText("credential_salt");
        return salt == null ? null : new Credential(salt, row.text("credential_hash"));
    }

    private static Effect effect(Row row) throws SQLException {
        String detail = Objects.requireNonNullElse(row.optionalText("effect_detail"), "");
        String stored = row.text("effect_state");
        return switch (stored) {
            case "none" -> new Effect.None();
            case "watched" -> new Effect.Watched();
            case "seenEarly" -> new Effect.SeenEarly(detail, row.instant("effect_at"));
            case "awaited" -> new Effect.Awaited(row.instant("effect_at"));
            case "observed" -> new Effect.Observed(detail, row.instant("effect_at"));
            case "missing" -> new Effect.Missing(detail, row.instant("effect_at"));
            default -> throw new IllegalStateException("no effect is called " + stored);
        };
    }

    /** The columns of an effect: state, detail, time. */
    static @Nullable Object[] columns(Effect effect) {
        return switch (effect) {
            case Effect.None() -> columns("none", null, null);
            case Effect.Watched() -> columns("watched", null, null);
            case Effect.SeenEarly(String detail, Instant at) -> columns("seenEarly", detail, at);
            case Effect.Awaited(Instant deadline) -> columns("awaited", null, deadline);
            case Effect.Observed(String detail, Instant at) -> columns("observed", detail, at);
            case Effect.Missing(String detail, Instant at) -> columns("missing", detail, at);
        };
    }

    private static @Nullable Object[] columns(String state, @Nullable String detail, @Nullable Instant at) {
        return new @Nullable Object[] {state, detail, at};
    }
}
