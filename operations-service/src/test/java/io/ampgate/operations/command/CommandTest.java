package io.ampgate.operations.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.contracts.RawJson;
import io.ampgate.contracts.SessionId;
import io.ampgate.contracts.command.CommandProgress;
import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.TriggerMessage.MessageTrigger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CommandTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Duration EFFECT_TIMEOUT = Duration.ofSeconds(90);
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");
    private static final SessionId SESSION = new SessionId("s1");
    private static final SessionId OTHER_SESSION = new SessionId("s2");

    private final Command queued = remoteStart();

    @Test
    void goesFromQueuedOverSentToAnswered() {
        // When
        Command sent = changed(queued, sent());
        Command answered = changed(sent, answered("Accepted"));

        // Then
        assertThat(sent.state()).isEqualTo(new CommandState.Sent());
        assertThat(sent.sentAt()).isEqualTo(NOON.plusSeconds(1));
        assertThat(answered.state())
                .isInstanceOfSatisfying(
                        CommandState.Answered.class,
                        state -> assertThat(state.status()).isEqualTo("Accepted"));
    }

    static Stream<CommandProgress> everything() {
        return Stream.of(
                sent(),
                answered("Accepted"),
                refused(),
                notConnected(SESSION),
                timedOut(),
                connectionLost(),
                expired());
    }

    @ParameterizedTest
    @MethodSource("everything")
    void neverLeavesAFinalState(CommandProgress late) {
        // Given
        Command rejected = changed(queued, answered("Rejected"));

        // When
        Command.Step step = rejected.after(late, EFFECT_TIMEOUT);

        // Then
        assertThat(step).isEqualTo(new Command.Step.Nothing());
    }

    @Test
    void isNotMovedBackByALateSent() {
        // Given
        Command sent = changed(queued, sent());

        // When
        Command.Step step = sent.after(sent(), EFFECT_TIMEOUT);

        // Then
        assertThat(step).isEqualTo(new Command.Step.Nothing());
    }

    @Test
    void comesBackWhenTheGatewayNeverSentIt() {
        // When
        Command.Step step = queued.after(notConnected(SESSION), EFFECT_TIMEOUT);

        // Then
        assertThat(step).isEqualTo(new Command.Step.Returned(queued));
    }

    @Test
    void staysOnItsSecondRouteWhenTheFirstGatewayRepeatsItself() {
        // Given
        Command again = queued.routed(new Route("gateway-2", OTHER_SESSION, 2));

        // When
        Command.Step step = again.after(notConnected(SESSION), EFFECT_TIMEOUT);

        // Then
        assertThat(step).isEqualTo(new Command.Step.Nothing());
    }

    @Test
    void doesNotComeBackOnceItWasSent() {
        // Given
        Command sent = changed(queued, sent());

        // When
        Command.Step step = sent.after(notConnected(SESSION), EFFECT_TIMEOUT);

        // Then
        assertThat(step).isEqualTo(new Command.Step.Nothing());
    }

    @Test
    void isRoutedTwiceAtMostAndOnlyToANewerSession() {
        // Given
        Route first = new Route("gateway-1", SESSION, 1);
        Route second = new Route("gateway-2", SESSION, 2);

        // Then
        assertThat(first.mayBeFollowedBy(OTHER_SESSION)).isTrue();
        assertThat(first.mayBeFollowedBy(SESSION)).isFalse();
        assertThat(second.mayBeFollowedBy(OTHER_SESSION)).isFalse();
    }

    @Test
    void saysThatTheChargePointMayHaveActedWhenItsConnectionWasLost() {
        // When
        Command lost = changed(changed(queued, sent()), connectionLost());

        // Then
        assertThat(lost.state().name()).isEqualTo(CommandState.Name.timedOut);
        assertThat(lost.state().detail()).contains("may have acted");
    }

    @Test
    void awaitsItsEffectOnceAccepted() {
        // When
        Command accepted = changed(queued, answered("Accepted"));
        Command observed = accepted.seeing(started(NOON.plusSeconds(9), "ada", 1));

        // Then
        assertThat(accepted.effect())
                .isEqualTo(new Effect.Awaited(NOON.plusSeconds(2).plus(EFFECT_TIMEOUT)));
        assertThat(observed.effect())
                .isEqualTo(new Effect.Observed("transaction 7 started on connector 1", NOON.plusSeconds(9)));
    }

    @Test
    void knowsItsEffectAlsoWhenTheEvidenceCameBeforeTheAnswer() {
        // Given
        Command seen = queued.seeing(started(NOON.plusSeconds(1), "ADA", 1));

        // When
        Command accepted = changed(seen, answered("Accepted"));

        // Then
        assertThat(CommandView.of(seen).effect().state()).isEqualTo(Effect.Name.none);
        assertThat(accepted.effect()).isInstanceOf(Effect.Observed.class);
    }

    @Test
    void hasNoEffectWhenItWasRejected() {
        // Given
        Command seen = queued.seeing(started(NOON.plusSeconds(1), "ADA", 1));

        // When
        Command rejected = changed(seen, answered("Rejected"));

        // Then
        assertThat(rejected.effect()).isEqualTo(new Effect.None());
    }

    @Test
    void doesNotTakeForItsEffectWhatHappenedBeforeOrElsewhere() {
        // Given
        Command accepted = changed(queued, answered("Accepted"));

        // Then
        assertThat(accepted.seeing(started(NOON.minusSeconds(1), "ADA", 1))).isEqualTo(accepted);
        assertThat(accepted.seeing(started(NOON.plusSeconds(9), "BOB", 1))).isEqualTo(accepted);
        assertThat(accepted.seeing(started(NOON.plusSeconds(9), "ADA", 2))).isEqualTo(accepted);
        assertThat(accepted.seeing(new Evidence.MessageReceived(
                        "CP1", NOON.plusSeconds(9), MessageTrigger.BootNotification, null)))
                .isEqualTo(accepted);
    }

    @Test
    void saysWhatIsMissingWhenTheEffectDidNotCome() {
        // Given
        Command accepted = changed(queued, answered("Accepted"));

        // When
        Command missing = accepted.missingEffect();

        // Then
        assertThat(CommandView.of(missing).effect().state()).isEqualTo(Effect.Name.missing);
        assertThat(CommandView.of(missing).effect().detail())
                .isEqualTo("a transaction of id tag ADA on connector 1 did not come");
    }

    private static Command remoteStart() {
        RemoteStartTransaction.Request request = new RemoteStartTransaction.Request(1, "ADA", null);
        return new Command(
                        ID,
                        null,
                        "CP1",
                        Action.RemoteStartTransaction,
                        new RawJson("{}"),
                        new CommandState.Queued(),
                        null,
                        ExpectedEffect.of(request),
                        new Effect.None(),
                        List.of(),
                        null,
                        null,
                        NOON,
                        null,
                        NOON.plusSeconds(30),
                        null)
                .routed(new Route("gateway-1", SESSION, 1));
    }

    private static Command changed(Command command, CommandProgress progress) {
        return ((Command.Step.Changed) command.after(progress, EFFECT_TIMEOUT)).command();
    }

    private static Evidence started(Instant at, String idTag, int connectorId) {
        return new Evidence.TransactionStarted("CP1", at, 7, connectorId, idTag);
    }

    private static CommandProgress sent() {
        return new CommandProgress.Sent(ID.toString(), "CP1", SESSION, "gateway-1", NOON.plusSeconds(1));
    }

    private static CommandProgress answered(String status) {
        return new CommandProgress.Answered(
                ID.toString(),
                "CP1",
                SESSION,
                "gateway-1",
                NOON.plusSeconds(2),
                new RawJson("{\"status\":\"" + status + "\"}"));
    }

    private static CommandProgress refused() {
        return new CommandProgress.Refused(
                ID.toString(), "CP1", SESSION, "gateway-1", NOON, "NotSupported", "", new RawJson("{}"));
    }

    private static CommandProgress notConnected(SessionId session) {
        return new CommandProgress.NotConnected(ID.toString(), "CP1", session, "gateway-1", NOON);
    }

    private static CommandProgress timedOut() {
        return new CommandProgress.TimedOut(ID.toString(), "CP1", SESSION, "gateway-1", NOON);
    }

    private static CommandProgress connectionLost() {
        return new CommandProgress.ConnectionLost(ID.toString(), "CP1", SESSION, "gateway-1", NOON);
    }

    private static CommandProgress expired() {
        return new CommandProgress.Expired(ID.toString(), "CP1", SESSION, "gateway-1", NOON, "too late");
    }
}
