package io.ampgate.gateway.session;

import static io.ampgate.gateway.session.SessionFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.Topic;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

final class SessionLifecycleTest {

    private final SessionFixture fixture = new SessionFixture();
    private final Sessions sessions = new Sessions(fixture.metrics);
    private final Presence presence = new Presence(fixture.records);
    private final SessionLifecycle lifecycle =
            new SessionLifecycle(sessions, presence, new TestSettings(), Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void newestWinsInWhateverOrderTheyArrive() {
        // Given
        FakeWire olderWire = new FakeWire();
        Session newer = fixture.session("s2", fixture.wire);
        Session older = fixture.session("s1", olderWire);
        lifecycle.opened(newer);

        // When
        lifecycle.opened(older);

        // Then
        assertThat(sessions.of("CP1")).contains(newer);
        assertThat(older.hasEnded()).isTrue();
        assertThat(olderWire.closed).isEqualTo(CloseCause.superseded());
        assertThat(fixture.records.sentTo(Topic.CONNECTIONS)).isEqualTo(1);
    }

    @Test
    void lateCloseOfOlderSessionIsNotPublished() {
        // Given
        Session older = fixture.session("s1", new FakeWire());
        Session newer = fixture.session("s2", fixture.wire);
        lifecycle.opened(older);
        lifecycle.opened(newer);

        // When
        lifecycle.closed(older, "late");

        // Then
        assertThat(sessions.of("CP1")).contains(newer);
        assertThat(fixture.records.sentTo(Topic.CONNECTIONS))
                .as("connected twice, never disconnected")
                .isEqualTo(2);
    }

    @Test
    void presenceThatWasNotStoredIsSentAgain() {
        // Given
        lifecycle.opened(fixture.session);
        fixture.records.fail(Topic.CONNECTIONS);

        // When
        presence.retry();

        // Then
        assertThat(fixture.records.sentTo(Topic.CONNECTIONS)).isEqualTo(2);
        fixture.records.acknowledge(Topic.CONNECTIONS);
        presence.retry();
        assertThat(fixture.records.sentTo(Topic.CONNECTIONS)).isEqualTo(2);
    }

    @Test
    void presenceThatWasNotStoredGivesWayToANewerOne() {
        // Given
        lifecycle.opened(fixture.session);
        lifecycle.closed(fixture.session, "bye");
        fixture.records.fail(Topic.CONNECTIONS);

        // When
        presence.retry();

        // Then
        assertThat(fixture.records.sentTo(Topic.CONNECTIONS))
                .as("connected, disconnected, disconnected again")
                .isEqualTo(3);
    }
}
