package io.ampgate.dashboard.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventRingTest {

    private static final long PLENTY = 1_000_000;

    @Test
    void eventsAreReadInOrderFromAPosition() {
        // Given
        EventRing ring = ring(10, PLENTY, 5);

        // When
        EventRing.Reading reading = ring.read(2, 100, event -> true);

        // Then
        assertThat(numbers(reading)).containsExactly(3L, 4L, 5L);
        assertThat(reading).isInstanceOfSatisfying(EventRing.Reading.Events.class, events -> {
            assertThat(events.atEnd()).isTrue();
            assertThat(events.position()).isEqualTo(5);
        });
    }

    @Test
    void theOldestMakeRoomForNewOnes() {
        // Given
        EventRing ring = ring(3, PLENTY, 10);

        // When
        EventRing.Reading tooLate = ring.read(6, 100, event -> true);
        EventRing.Reading inTime = ring.read(7, 100, event -> true);

        // Then
        assertThat(tooLate).isInstanceOf(EventRing.Reading.Lost.class);
        assertThat(numbers(inTime)).containsExactly(8L, 9L, 10L);
    }

    @Test
    void bytesAreBoundedToo() {
        // Given
        long bytesOfTwo =
                2L * EventRing.wire(new EventId("a", 10), "task", "{\"n\":1}").length();

        // When
        EventRing ring = ring(100, bytesOfTwo, 12);

        // Then
        assertThat(ring.read(9, 100, event -> true)).isInstanceOf(EventRing.Reading.Lost.class);
        assertThat(numbers(ring.read(10, 100, event -> true))).containsExactly(11L, 12L);
    }

    @Test
    void unwantedEventsAreSkippedButCounted() {
        // Given
        EventRing ring = ring(10, PLENTY, 4);

        // When
        EventRing.Reading reading =
                ring.read(0, 3, event -> event.chargePointId().equals("CP2"));

        // Then
        assertThat(numbers(reading)).containsExactly(2L);
        assertThat(reading).isInstanceOfSatisfying(EventRing.Reading.Events.class, events -> {
            assertThat(events.position()).isEqualTo(3);
            assertThat(events.atEnd()).isFalse();
        });
    }

    @Test
    void aClientResumesOnlyWhereNothingIsLost() {
        // Given
        EventRing ring = ring(3, PLENTY, 10);

        // When
        List<StreamStart> starts = List.of(
                StreamStart.of(ring, ring.newest(), 0, null),
                StreamStart.of(ring, ring.newest(), 0, "a-7"),
                StreamStart.of(ring, ring.newest(), 0, "a-10"),
                StreamStart.of(ring, ring.newest(), 0, "a-6"),
                StreamStart.of(ring, ring.newest(), 0, "a-11"),
                StreamStart.of(ring, ring.newest(), 0, "b-8"),
                StreamStart.of(ring, ring.newest(), 0, "nonsense"),
                StreamStart.of(ring, ring.newest(), 9, "a-8"));

        // Then
        StreamStart reset = new StreamStart.Reset(new EventId("a", 10));
        assertThat(starts)
                .containsExactly(
                        new StreamStart.Hello(new EventId("a", 10)),
                        new StreamStart.Resumed(7),
                        new StreamStart.Resumed(10),
                        reset,
                        reset,
                        reset,
                        reset,
                        reset);
    }

    @Test
    void anEventHasIdNameAndDataOnTheWire() {
        // Given
        EventId id = new EventId("a", 7);

        // When
        String wire = EventRing.wire(id, "connector", "{\"n\":1}").toString();

        // Then
        assertThat(wire).isEqualTo("id: a-7\nevent: connector\ndata: {\"n\":1}\n\n");
    }

    private static EventRing ring(int maximumEvents, long maximumBytes, int events) {
        EventRing ring = new EventRing("a", maximumEvents, maximumBytes);
        for (int number = 1; number <= events; number++) {
            ring.append(LiveEvent.of("task", number % 2 == 0 ? "CP2" : "CP1", Map.of("n", 1)));
        }
        return ring;
    }

    private static List<Long> numbers(EventRing.Reading reading) {
        return switch (reading) {
            case EventRing.Reading.Lost() -> List.of();
            case EventRing.Reading.Events events ->
                events.entries().stream().map(EventRing.Entry::number).toList();
        };
    }
}
