package io.ampgate.gateway.session;

import static io.ampgate.gateway.session.SessionFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.inbox.GatewayMessage.SendCommand;
import io.ampgate.ocpp.message.Action;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class SessionTest {

    private final SessionFixture fixture = new SessionFixture();
    private final Session session = fixture.session;

    @Test
    void stopsReadingWhileTooManyCallsAreOpen() {
        // Given
        for (int i = 0; i < 4; i++) {
            session.keep(call("m" + i));
        }
        assertThat(fixture.wire.paused).isTrue();
        session.answer(call("m0"), "{}", NOW);
        assertThat(fixture.wire.paused).isTrue();

        // When
        session.answer(call("m1"), "{}", NOW);

        // Then
        assertThat(fixture.wire.paused).isFalse();
        assertThat(fixture.wire.sent).containsExactly("[3,\"m0\",{}]", "[3,\"m1\",{}]");
    }

    @Test
    void pingsAfterSilenceAndGivesUpWithoutPong() {
        // Given
        assertThat(session.isDue(NOW.plusSeconds(29).toEpochMilli())).isFalse();
        Instant pinged = NOW.plusSeconds(30);
        assertThat(session.isDue(pinged.toEpochMilli())).isTrue();

        // When
        session.sweep(pinged);

        // Then
        assertThat(fixture.wire.pings).isEqualTo(1);
        assertThat(session.isSilent(pinged.plusSeconds(14))).isFalse();
        assertThat(session.isSilent(pinged.plusSeconds(15))).isTrue();
    }

    @Test
    void livesOnWhenAnythingIsHeard() {
        // Given
        session.sweep(NOW.plusSeconds(30));

        // When
        session.heard(NOW.plusSeconds(31));

        // Then
        assertThat(session.isSilent(NOW.plusSeconds(50))).isFalse();
        assertThat(session.sweep(NOW.plusSeconds(50))).isEmpty();
        assertThat(fixture.wire.pings).isEqualTo(1);
    }

    @Test
    void isDueAtTheDeadlineOfACall() {
        // Given
        session.keep(call("m1"));

        // When
        boolean due = session.isDue(NOW.plusSeconds(5).toEpochMilli());

        // Then
        assertThat(due).isTrue();
        assertThat(session.sweep(NOW.plusSeconds(5))).containsExactly(call("m1"));
    }

    @Test
    void saysNothingAfterItsEnd() {
        // Given
        session.keep(call("m1"));
        session.submit(command("c1"), NOW);
        assertThat(fixture.wire.sent).hasSize(1);
        session.end(NOW);

        // When
        session.answer(call("m1"), "{}", NOW);
        session.submit(command("c2"), NOW);

        // Then
        assertThat(fixture.wire.sent).hasSize(1);
        assertThat(session.end(NOW)).isFalse();
        assertThat(fixture.records.sentTo(Topic.COMMAND_RESULTS))
                .as("sent, connection lost, not connected")
                .isEqualTo(3);
    }

    private static PendingCall call(String messageId) {
        return PendingCall.received(messageId, Action.Authorize, NOW, NOW.plusSeconds(5));
    }

    private static SendCommand command(String id) {
        return new SendCommand(
                "gateway-0", "CP1", new SessionId("s1"), id, Action.ClearCache, new RawJson("{}"), NOW.plusSeconds(30));
    }
}
