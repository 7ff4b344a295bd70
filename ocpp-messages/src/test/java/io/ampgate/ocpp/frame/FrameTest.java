package io.ampgate.ocpp.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FrameTest {

    static Stream<Frame> frames() {
        return Stream.of(
                new Frame.Call("1", "Heartbeat", "{}"),
                new Frame.Call("quoted \" \\ \n \u0001 ä😀", "A", "{\"a\":[1]}"),
                new Frame.CallResult("1", "{\"a\":[1]}"),
                new Frame.CallError("1", "GenericError", "said \"no\"", "{\"a\":1}"));
    }

    @ParameterizedTest
    @MethodSource("frames")
    void whatIsWrittenIsReadAgain(Frame frame) {
        // When
        String text = frame.toJson();

        // Then
        assertThat(new FrameReader().read(text)).isEqualTo(new Reading.Understood(frame));
    }

    @Test
    void framesLookAsTheSpecificationShowsThem() {
        // When
        String call = new Frame.Call("1", "Heartbeat", "{}").toJson();
        String result = new Frame.CallResult("1", "{}").toJson();
        String error =
                Frame.CallError.of("1", CallErrorCode.NotSupported, "no lists").toJson();

        // Then
        assertThat(call).isEqualTo("[2,\"1\",\"Heartbeat\",{}]");
        assertThat(result).isEqualTo("[3,\"1\",{}]");
        assertThat(error).isEqualTo("[4,\"1\",\"NotSupported\",\"no lists\",{}]");
    }

    @Test
    void aRefusalKeepsItsCodeAndWords() {
        // Given
        CallErrorException reason =
                new CallErrorException(CallErrorCode.TypeConstraintViolation, "idTag is not a text");

        // When
        Frame.CallError error = Frame.CallError.of("1", reason);

        // Then
        assertThat(error).isEqualTo(new Frame.CallError("1", "TypeConstraintViolation", "idTag is not a text", "{}"));
    }

    @Test
    void descriptionsAreCutTo255CharactersButNeverInsideOne() {
        // Given
        String fitting = "x".repeat(255);
        String tooLong = "x".repeat(256);
        String withPairAtTheCut = "x".repeat(253) + "😀😀";

        // When
        String kept = described(fitting);
        String cut = described(tooLong);
        String cutBeforePair = described(withPairAtTheCut);

        // Then
        assertThat(kept).isEqualTo(fitting);
        assertThat(cut).isEqualTo("x".repeat(254) + "…");
        assertThat(cutBeforePair).isEqualTo("x".repeat(253) + "…");
    }

    private static String described(String description) {
        return Frame.CallError.of("1", CallErrorCode.GenericError, description).errorDescription();
    }
}
