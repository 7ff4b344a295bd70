package io.ampgate.gateway.call;

import static io.ampgate.gateway.session.SessionFixture.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.Topic;
import io.ampgate.contracts.inbox.GatewayMessage.Reply;
import io.ampgate.gateway.registry.Registry;
import io.ampgate.gateway.session.FakeWire;
import io.ampgate.gateway.session.PendingCall;
import io.ampgate.gateway.session.Session;
import io.ampgate.gateway.session.SessionFixture;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallProcessingTest {

    private static final String STOP =
            "[2,\"m1\",\"StopTransaction\",{\"transactionId\":1,\"meterStop\":1,\"timestamp\":\"2026-01-01T00:00:00Z\"}]";
    private static final String STATUS =
            "[2,\"m1\",\"StatusNotification\",{\"connectorId\":1,\"errorCode\":\"NoError\",\"status\":\"Available\"}]";
    private static final String AUTHORIZE = "[2,\"m1\",\"Authorize\",{\"idTag\":\"T\"}]";

    private final SessionFixture fixture = new SessionFixture();
    private final Session session = fixture.session;
    private final FakeWire wire = fixture.wire;
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final CallMeters meters = new CallMeters(fixture.metrics);
    private final CallProcessing calls =
            new CallProcessing(fixture.payloads, fixture.records, new Registry(), new Settings(), meters, clock);
    private final FrameProcessing frames = new FrameProcessing(calls, meters, clock);

    @Test
    void confirmsNotificationOnlyWhenItIsStored() {
        // Given
        frames.received(session, STATUS);
        assertThat(wire.sent).isEmpty();

        // When
        fixture.records.acknowledge(Topic.STATION_CALLS);

        // Then
        assertThat(wire.sent).containsExactly("[3,\"m1\",{}]");
    }

    @Test
    void confirmsNothingThatIsNotStored() {
        // Given
        frames.received(session, STATUS);

        // When
        fixture.records.fail(Topic.STATION_CALLS);

        // Then
        assertThat(wire.sent).containsExactly("[4,\"m1\",\"InternalError\",\"could not be stored; send it again\",{}]");
    }

    @Test
    void answersHeartbeatWithoutBrokers() {
        // Given
        String heartbeat = "[2,\"m1\",\"Heartbeat\",{}]";

        // When
        frames.received(session, heartbeat);

        // Then
        assertThat(wire.sent).containsExactly("[3,\"m1\",{\"currentTime\":\"2026-01-01T00:00:00.000Z\"}]");
    }

    @Test
    void takesReplyThatIsFasterThanTheAcknowledgement() {
        // Given
        frames.received(session, AUTHORIZE);
        calls.replied(session, reply("m1"));

        // When
        fixture.records.acknowledge(Topic.CHARGING_CALLS);

        // Then
        assertThat(wire.sent).containsExactly("[3,\"m1\",{\"a\":1}]");
    }

    @Test
    void dropsSecondReply() {
        // Given
        frames.received(session, AUTHORIZE);
        calls.replied(session, reply("m1"));

        // When
        calls.replied(session, reply("m1"));

        // Then
        assertThat(wire.sent).hasSize(1);
        assertThat(fixture.metrics.counter("ampgate.gateway.stale").count()).isEqualTo(1);
    }

    @Test
    void refusesOverdueStopTransactionThatIsNotStored() {
        // Given
        frames.received(session, STOP);

        // When
        sweep(NOW.plusSeconds(25));

        // Then
        assertThat(wire.sent).singleElement().asString().startsWith("[4,\"m1\",\"InternalError\",\"not processed");
    }

    @Test
    void confirmsStoredStopTransactionAfterItsGrace() {
        // Given
        frames.received(session, STOP);
        fixture.records.acknowledge(Topic.CHARGING_CALLS);
        sweep(NOW.plusSeconds(4));
        assertThat(wire.sent).isEmpty();

        // When
        sweep(NOW.plusSeconds(5));

        // Then
        assertThat(wire.sent).containsExactly("[3,\"m1\",{}]");
    }

    @Test
    void handsOnEveryActionOfAChargePoint() {
        // Given
        List<String> charging = List.of("Authorize", "StartTransaction", "StopTransaction", "MeterValues");

        // When
        charging.forEach(action -> frames.received(session, CallFrames.valid(action)));
        CallFrames.STATION.forEach(action -> frames.received(session, CallFrames.valid(action)));

        // Then
        assertThat(fixture.records.sentTo(Topic.CHARGING_CALLS)).isEqualTo(charging.size());
        assertThat(fixture.records.sentTo(Topic.STATION_CALLS)).isEqualTo(CallFrames.STATION.size());
    }

    @Test
    void keepsAndCountsUnknownFields() {
        // Given
        String frame = "[2,\"m1\",\"Authorize\",{\"idTag\":\"T\",\"colour\":\"red\"}]";

        // When
        frames.received(session, frame);

        // Then
        assertThat(fixture.records.sentTo(Topic.CHARGING_CALLS)).isEqualTo(1);
        assertThat(fixture.frames)
                .singleElement()
                .satisfies(observed -> assertThat(observed.text()).isEqualTo(frame));
        assertThat(fixture.metrics
                        .counter("ampgate.gateway.unknown.fields", "action", "Authorize")
                        .count())
                .isEqualTo(1);
    }

    private void sweep(Instant now) {
        for (PendingCall each : session.sweep(now)) {
            calls.overdue(session, each, now);
        }
    }

    private static Reply reply(String messageId) {
        return new Reply("gateway-0", "CP1", new SessionId("s1"), messageId, new RawJson("{\"a\":1}"));
    }

    private record Settings() implements CallSettings {
        @Override
        public Duration replyDeadline() {
            return Duration.ofSeconds(25);
        }

        @Override
        public Duration stopTransactionGrace() {
            return Duration.ofSeconds(5);
        }
    }
}
