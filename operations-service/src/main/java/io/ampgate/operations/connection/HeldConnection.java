package io.ampgate.operations.connection;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.inbox.GatewayMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The newest session of a charge point, open or not.
 *
 * @param since when it was opened, or when it ended
 * @param reason why it ended
 */
public record HeldConnection(
        String chargePointId,
        SessionId sessionId,
        GatewayAddress gateway,
        boolean connected,
        Instant since,
        @Nullable String remoteAddress,
        @Nullable String protocol,
        @Nullable Integer securityProfile,
        @Nullable String reason) {

    /** What a state on the topic does to what we know. */
    sealed interface Outcome {

        /** It is what holds now; the notice, if any, goes to the gateway of the older session. */
        record Changed(HeldConnection now, @Nullable Notice notice) implements Outcome {}

        /** An older session than the one that we know was opened: its gateway must close it. */
        record Stale(Notice notice) implements Outcome {}

        /** We know that already, or know better. */
        record Nothing() implements Outcome {}
    }

    /** Tells a gateway that a newer session exists. */
    record Notice(GatewayAddress to, GatewayMessage.SessionSuperseded message) {}

    /**
     * Newest session wins.
     *
     * @param known absent for a charge point that never connected
     */
    static Outcome after(@Nullable HeldConnection known, ConnectionState state) {
        if (known == null) {
            return new Outcome.Changed(of(state, null), null);
        }
        if (state.sessionId().isNewerThan(known.sessionId())) {
            Notice notice =
                    known.connected() ? notice(known.gateway(), state.chargePointId(), state.sessionId()) : null;
            return new Outcome.Changed(of(state, null), notice);
        }
        return switch (state) {
            case ConnectionState.Connected connected
            when known.sessionId().isNewerThan(connected.sessionId()) ->
                new Outcome.Stale(notice(connected.gateway(), known.chargePointId(), known.sessionId()));
            case ConnectionState.Disconnected disconnected
            when disconnected.sessionId().equals(known.sessionId()) && known.connected() ->
                new Outcome.Changed(of(disconnected, known), null);
            case ConnectionState.Connected _, ConnectionState.Disconnected _ -> new Outcome.Nothing();
        };
    }

    private static Notice notice(GatewayAddress to, String chargePointId, SessionId newest) {
        return new Notice(to, new GatewayMessage.SessionSuperseded(to.id(), chargePointId, newest));
    }

    private static HeldConnection of(ConnectionState state, @Nullable HeldConnection before) {
        return switch (state) {
            case ConnectionState.Connected opened ->
                new HeldConnection(
                        opened.chargePointId(),
                        opened.sessionId(),
                        opened.gateway(),
                        true,
                        opened.since(),
                        opened.remoteAddress(),
                        opened.protocol(),
                        opened.securityProfile(),
                        null);
            case ConnectionState.Disconnected ended ->
                new HeldConnection(
                        ended.chargePointId(),
                        ended.sessionId(),
                        ended.gateway(),
                        false,
                        ended.at(),
                        before == null ? null : before.remoteAddress(),
                        before == null ? null : before.protocol(),
                        before == null ? null : before.securityProfile(),
                        ended.reason());
        };
    }
}
