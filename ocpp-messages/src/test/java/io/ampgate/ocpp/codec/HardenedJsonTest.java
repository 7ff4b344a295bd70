package io.ampgate.ocpp.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.frame.Frame;
import io.ampgate.ocpp.frame.FrameReader;
import io.ampgate.ocpp.frame.Reading;
import io.ampgate.ocpp.message.Authorize;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One charge point must not be able to break the reading of what others send. */
class HardenedJsonTest {

    private static final int FRAMES_AFTERWARDS = 50;

    private final FrameReader reader = new FrameReader();
    private final PayloadCodec codec = new PayloadCodec(UnknownFields.ignore());

    @Test
    void collidingFieldNamesHarmNobody() {
        // Given
        String attack = payload(IntStream.range(0, 1500).mapToObj(HardenedJsonTest::colliding));
        reader.read(frame(attack));
        codec.decode(Authorize.Request.class, attack);

        for (int i = 0; i < FRAMES_AFTERWARDS; i++) {
            // Given
            int number = i;
            String next = payload(IntStream.range(0, 2000).mapToObj(field -> "n" + number + "_" + field));

            // When
            Reading reading = reader.read(frame(next));
            Authorize.Request request = codec.decode(Authorize.Request.class, next);

            // Then
            assertThat(reading).isEqualTo(new Reading.Understood(new Frame.Call("1", "Authorize", next)));
            assertThat(request).isEqualTo(new Authorize.Request("A"));
        }
    }

    /** "ab" and "bA" have the same value in a hash that multiplies by 33. */
    private static String colliding(int number) {
        return IntStream.range(0, 11)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "ab" : "bA")
                .collect(Collectors.joining());
    }

    private static String payload(Stream<String> unknownFields) {
        return unknownFields
                .map(name -> "\"" + name + "\":1")
                .collect(Collectors.joining(",", "{\"idTag\":\"A\",", "}"));
    }

    private static String frame(String payload) {
        return "[2,\"1\",\"Authorize\"," + payload + "]";
    }
}
