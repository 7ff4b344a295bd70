package io.ampgate.dashboard.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.ampgate.contracts.frame.ObservedFrame;
import io.ampgate.contracts.frame.ObservedFrame.Direction;
import io.ampgate.dashboard.Frames;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {

    private final Frames frames = new Frames("CP1", Instant.parse("2026-05-01T10:00:00Z"));

    @Test
    void aCallAndItsAnswerAreOneMessage() {
        // Given
        List<ObservedFrame> batch = List.of(frames.calls("1", "Authorize"), frames.isAnswered("1", "Authorize", 7));

        // When
        Pairing pairing = Pairing.of(batch);

        // Then
        assertThat(pairing.looseAnswers()).isEmpty();
        assertThat(pairing.messages()).singleElement().satisfies(message -> {
            assertThat(message.outcome()).isEqualTo(Outcome.ANSWERED);
            assertThat(message.direction()).isEqualTo(Direction.fromChargePoint);
            assertThat(message.answer()).isNotNull();
            assertThat(message.answer().latencyMillis()).isEqualTo(7);
            assertThat(message.answer().sequence()).isEqualTo(2);
        });
    }

    @Test
    void theSameMessageIdInBothDirectionsIsTwoMessages() {
        // Given
        List<ObservedFrame> batch = List.of(
                frames.calls("1", "Heartbeat"), frames.isCalled("1", "Reset"), frames.isAnswered("1", "Heartbeat", 1));

        // When
        Pairing pairing = Pairing.of(batch);

        // Then
        assertThat(pairing.messages())
                .extracting(MessageRow::action, MessageRow::outcome)
                .containsExactly(tuple("Heartbeat", Outcome.ANSWERED), tuple("Reset", Outcome.PENDING));
    }

    @Test
    void anAnswerBelongsToTheNewestCallWithItsId() {
        // Given
        List<ObservedFrame> batch = List.of(
                frames.calls("1", "Authorize"), frames.calls("1", "Heartbeat"), frames.isRefused("1", "Heartbeat", 1));

        // When
        Pairing pairing = Pairing.of(batch);

        // Then
        assertThat(pairing.messages()).extracting(MessageRow::outcome).containsExactly(Outcome.PENDING, Outcome.ERROR);
    }

    @Test
    void anAnswerWithoutItsCallIsLookedForAndElseStandsAlone() {
        // Given
        frames.calls("1", "Authorize");
        ObservedFrame answer = frames.isAnswered("1", "Authorize", 7);

        // When
        Pairing pairing = Pairing.of(List.of(answer));

        // Then
        assertThat(pairing.messages()).isEmpty();
        assertThat(pairing.looseAnswers()).singleElement().satisfies(loose -> {
            assertThat(loose.direction()).isEqualTo(Direction.toChargePoint);
            assertThat(loose.orphan().direction()).isEqualTo(Direction.fromChargePoint);
            assertThat(loose.orphan().calledAt()).isEqualTo(answer.at().minusMillis(7));
            assertThat(loose.orphan().outcome()).isEqualTo(Outcome.ANSWERED);
        });
    }

    @Test
    void anAnswerThatNobodyAskedForIsMalformed() {
        // Given
        ObservedFrame answer = frames.answersUnasked("99");

        // When
        Pairing pairing = Pairing.of(List.of(answer));

        // Then
        assertThat(pairing.looseAnswers())
                .singleElement()
                .satisfies(loose -> assertThat(loose.orphan().outcome()).isEqualTo(Outcome.MALFORMED));
    }

    @Test
    void aFrameThatComesTwiceCountsOnce() {
        // Given
        ObservedFrame call = frames.calls("1", "Authorize");
        ObservedFrame answer = frames.isAnswered("1", "Authorize", 7);

        // When
        Pairing pairing = Pairing.of(List.of(call, call, answer, answer));

        // Then
        assertThat(pairing.messages()).hasSize(1);
        assertThat(pairing.looseAnswers()).isEmpty();
    }
}
