package io.ampgate.gateway.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.GatewayAddress;
import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.contracts.command.CommandProgress.Answered;
import io.ampgate.contracts.command.CommandProgress.ConnectionLost;
import io.ampgate.contracts.command.CommandProgress.Expired;
import io.ampgate.contracts.command.CommandProgress.NotConnected;
import io.ampgate.contracts.command.CommandProgress.Sent;
import io.ampgate.contracts.command.CommandProgress.TimedOut;
import io.ampgate.contracts.inbox.GatewayMessage.SendCommand;
import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.message.Action;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CommandQueueTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final SessionId SESSION = new SessionId("s1");
    private static final GatewayAddress GATEWAY = new GatewayAddress("gateway-0", 0);

    private final RecordingEffects effects = new RecordingEffects();
    private final CommandQueue queue = new CommandQueue("CP1", SESSION, GATEWAY, 3, effects);

    @Test
    void keepsOneCallInFlight() {
        // Given
        queue.submit(command("a", Action.Reset, 30), Gate.OPEN, NOW);
        queue.submit(command("b", Action.ClearCache, 30), Gate.OPEN, NOW);
        assertThat(effects.transmitted).containsExactly("a");

        // When
        queue.answered("{}", Gate.OPEN, NOW);

        // Then
        assertThat(effects.transmitted).containsExactly("a", "b");
        assertThat(effects.of("a")).containsExactly(Sent.class, Answered.class);
        assertThat(effects.of("b")).containsExactly(Sent.class);
    }

    @Test
    void sendsNothingBeforeTheChargePointIsAccepted() {
        // Given
        queue.submit(command("a", Action.Reset, 30), Gate.CLOSED, NOW);
        assertThat(effects.transmitted).isEmpty();

        // When
        queue.advance(Gate.OPEN, NOW);

        // Then
        assertThat(effects.transmitted).containsExactly("a");
    }

    @Test
    void passesRemoteStartByWhilePending() {
        // Given
        queue.submit(command("start", Action.RemoteStartTransaction, 30), Gate.CONFIGURING, NOW);
        queue.submit(command("stop", Action.RemoteStopTransaction, 30), Gate.CONFIGURING, NOW);

        // When
        queue.submit(command("read", Action.GetConfiguration, 30), Gate.CONFIGURING, NOW);

        // Then
        assertThat(effects.transmitted).containsExactly("read");
    }

    @Test
    void endsCommandsAtTheirDeadlineWhetherSentOrNot() {
        // Given
        queue.submit(command("sent", Action.Reset, 10), Gate.OPEN, NOW);
        queue.submit(command("waiting", Action.Reset, 10), Gate.OPEN, NOW);
        queue.submit(command("later", Action.Reset, 20), Gate.OPEN, NOW);

        // When
        queue.advance(Gate.OPEN, NOW.plusSeconds(10));

        // Then
        assertThat(effects.of("sent")).containsExactly(Sent.class, TimedOut.class);
        assertThat(effects.of("waiting")).containsExactly(Expired.class);
        assertThat(effects.transmitted).containsExactly("sent", "later");
    }

    @Test
    void refusesMoreThanItHolds() {
        // Given
        for (String id : List.of("a", "b", "c")) {
            queue.submit(command(id, Action.Reset, 30), Gate.CLOSED, NOW);
        }

        // When
        queue.submit(command("d", Action.Reset, 30), Gate.CLOSED, NOW);

        // Then
        assertThat(effects.of("d")).containsExactly(Expired.class);
        assertThat(queue.size()).isEqualTo(3);
    }

    @Test
    void neverSendsACommandTwice() {
        // Given
        queue.submit(command("a", Action.Reset, 30), Gate.OPEN, NOW);
        queue.submit(command("a", Action.Reset, 30), Gate.OPEN, NOW);
        queue.answered("{}", Gate.OPEN, NOW);

        // When
        queue.submit(command("a", Action.Reset, 30), Gate.OPEN, NOW);

        // Then
        assertThat(effects.transmitted).containsExactly("a");
        assertThat(effects.of("a")).containsExactly(Sent.class, Answered.class);
    }

    @Test
    void tellsSentFromUnsentCommandsWhenTheSessionEnds() {
        // Given
        queue.submit(command("sent", Action.Reset, 30), Gate.OPEN, NOW);
        queue.submit(command("waiting", Action.Reset, 30), Gate.OPEN, NOW);

        // When
        queue.end(NOW);

        // Then
        assertThat(effects.of("sent")).containsExactly(Sent.class, ConnectionLost.class);
        assertThat(effects.of("waiting")).containsExactly(NotConnected.class);
        assertThat(queue.size()).isZero();
    }

    @Test
    void knowsOnlyTheAnswerThatItAwaits() {
        // Given
        queue.submit(command("a", Action.Reset, 30), Gate.OPEN, NOW);

        // When
        queue.submit(command("b", Action.Reset, 30), Gate.OPEN, NOW);

        // Then
        assertThat(queue.awaited("a")).contains(new Awaited(Action.Reset, NOW));
        assertThat(queue.awaited("b")).isEmpty();
        assertThat(queue.nextDeadline()).contains(NOW.plusSeconds(30));
    }

    private static SendCommand command(String id, Action action, int seconds) {
        return new SendCommand("gateway-0", "CP1", SESSION, id, action, new RawJson("{}"), NOW.plusSeconds(seconds));
    }

    private static final class RecordingEffects implements CommandEffects {
        final List<String> transmitted = new ArrayList<>();
        final List<CommandProgress> reported = new ArrayList<>();

        @Override
        public void transmit(Action action, Frame.Call call, Instant now) {
            transmitted.add(call.messageId());
        }

        @Override
        public void report(CommandProgress progress) {
            reported.add(progress);
        }

        List<Class<?>> of(String commandId) {
            List<Class<?>> kinds = new ArrayList<>();
            reported.stream()
                    .filter(each -> each.commandId().equals(commandId))
                    .forEach(each -> kinds.add(each.getClass()));
            return kinds;
        }
    }
}
