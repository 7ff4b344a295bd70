package io.ampgate.operations.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.connection.ConnectionState;
import io.ampgate.contracts.inbox.GatewayMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeldConnectionTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final SessionId OLDER = new SessionId("a");
    private static final SessionId NEWER = new SessionId("b");
    private static final GatewayAddress ONE = new GatewayAddress("gateway-1", 1);
    private static final GatewayAddress TWO = new GatewayAddress("gateway-2", 2);

    @Test
    void tellsTheOldGatewayWhenANewerSessionOpens() {
        // Given
        HeldConnection held = changed(null, connected(OLDER, ONE)).now();

        // When
        HeldConnection.Outcome.Changed outcome = changed(held, connected(NEWER, TWO));

        // Then
        assertThat(outcome.now().gateway()).isEqualTo(TWO);
        assertThat(outcome.notice())
                .isEqualTo(new HeldConnection.Notice(
                        ONE, new GatewayMessage.SessionSuperseded("gateway-1", "CP1", NEWER)));
    }

    @Test
    void tellsTheSenderOfAnOlderSessionThatItWasOvertaken() {
        // Given
        HeldConnection held = changed(null, connected(NEWER, TWO)).now();

        // When
        HeldConnection.Outcome outcome = HeldConnection.after(held, connected(OLDER, ONE));

        // Then
        assertThat(outcome)
                .isEqualTo(new HeldConnection.Outcome.Stale(new HeldConnection.Notice(
                        ONE, new GatewayMessage.SessionSuperseded("gateway-1", "CP1", NEWER))));
    }

    @Test
    void ignoresTheLateCloseOfAnOlderSession() {
        // Given
        HeldConnection held = changed(null, connected(NEWER, TWO)).now();

        // When
        HeldConnection.Outcome outcome = HeldConnection.after(held, disconnected(OLDER, ONE));

        // Then
        assertThat(outcome).isEqualTo(new HeldConnection.Outcome.Nothing());
    }

    @Test
    void remembersWhereAnEndedSessionCameFromAndWhyItEnded() {
        // Given
        HeldConnection held = changed(null, connected(OLDER, ONE)).now();

        // When
        HeldConnection.Outcome.Changed outcome = changed(held, disconnected(OLDER, ONE));

        // Then
        assertThat(outcome.now().connected()).isFalse();
        assertThat(outcome.now().reason()).isEqualTo("gone");
        assertThat(outcome.now().remoteAddress()).isEqualTo("192.0.2.1");
        assertThat(outcome.notice()).isNull();
    }

    @Test
    void doesNotOpenAnEndedSessionAgainWhenARecordIsRepeated() {
        // Given
        HeldConnection open = changed(null, connected(OLDER, ONE)).now();
        HeldConnection ended = changed(open, disconnected(OLDER, ONE)).now();

        // When
        HeldConnection.Outcome outcome = HeldConnection.after(ended, connected(OLDER, ONE));

        // Then
        assertThat(outcome).isEqualTo(new HeldConnection.Outcome.Nothing());
    }

    private static HeldConnection.Outcome.Changed changed(@Nullable HeldConnection held, ConnectionState state) {
        return (HeldConnection.Outcome.Changed) HeldConnection.after(held, state);
    }

    private static ConnectionState connected(SessionId session, GatewayAddress gateway) {
        return new ConnectionState.Connected("CP1", session, gateway, NOON, "192.0.2.1", "ocpp1.6", 0);
    }

    private static ConnectionState disconnected(SessionId session, GatewayAddress gateway) {
        return new ConnectionState.Disconnected("CP1", session, gateway, NOON.plusSeconds(9), "gone");
    }
}
