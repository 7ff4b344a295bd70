package io.ampgate.ocpp.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.codec.CallErrorCode;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameReaderTest {

    private static final int JACKSON_READS_LONGER_TEXTS_IN_CHUNKS = 0x8000;

    private final FrameReader reader = new FrameReader();

    static Stream<Arguments> understood() {
        return Stream.of(
                Arguments.of("[2,\"1\",\"Heartbeat\",{}]", new Frame.Call("1", "Heartbeat", "{}")),
                Arguments.of("[2,\"1\",\"Heartbeat\",null]", new Frame.Call("1", "Heartbeat", "{}")),
                Arguments.of(" \t\r\n[ 2 , \"1\" , \"A\" , { \"a\" : [ 1 ] } ] \n", call("1", "{ \"a\" : [ 1 ] }")),
                Arguments.of(
                        "[2,\"1\",\"A\",{\"a\":[[{\"b\":{}}],\"]}\"]}]", call("1", "{\"a\":[[{\"b\":{}}],\"]}\"]}")),
                Arguments.of("[2,\"1\",\"A\",{\"a\":1,\"a\":2}]", call("1", "{\"a\":1,\"a\":2}")),
                Arguments.of("[2,\"1\",\"A\",{\"a\":\"\\\"\\\\}\\u007d\"}]", call("1", "{\"a\":\"\\\"\\\\}\\u007d\"}")),
                Arguments.of("[2,\"ä\\u00e4\\n\",\"A\",{\"ö\":\"ü€\"}]", call("ää\n", "{\"ö\":\"ü€\"}")),
                Arguments.of("[2,\"😀\",\"A\",{\"😀\":\"🚗🔌\"}]", call("😀", "{\"😀\":\"🚗🔌\"}")),
                Arguments.of("[2,\"\\ud83d\\ude00\",\"A\",{}]", call("😀", "{}")),
                Arguments.of("[2,\"%s\",\"A\",{}]".formatted("i".repeat(36)), call("i".repeat(36), "{}")),
                Arguments.of("[2,\"1\",\"A\",{\"a\":1e999999999}]", call("1", "{\"a\":1e999999999}")),
                Arguments.of("[3,\"1\",{\"a\":1}]", new Frame.CallResult("1", "{\"a\":1}")),
                Arguments.of("[3,\"1\",null]", new Frame.CallResult("1", "{}")),
                Arguments.of("[3,\"\",{}]", new Frame.CallResult("", "{}")),
                Arguments.of("[4,\"1\",\"C\",\"D\",{\"a\":1}]", new Frame.CallError("1", "C", "D", "{\"a\":1}")),
                Arguments.of("[4,\"1\",\"C\",\"D\"]", new Frame.CallError("1", "C", "D", "{}")),
                Arguments.of("[4,\"1\",\"C\"]", new Frame.CallError("1", "C", "", "{}")),
                Arguments.of("[4,\"1\",\"C\",null,null]", new Frame.CallError("1", "C", "", "{}")),
                Arguments.of("[4,\"1\",\"C\",null,{\"a\":1}]", new Frame.CallError("1", "C", "", "{\"a\":1}")),
                Arguments.of("[4,\"1\",\"C\",{\"a\":[1]},{\"b\":2}]", new Frame.CallError("1", "C", "", "{\"b\":2}")),
                Arguments.of("[4,\"1\",\"C\",\"D\",[1],{\"x\":2},3]", new Frame.CallError("1", "C", "D", "{}")));
    }

    @ParameterizedTest
    @MethodSource("understood")
    void framesAreReadAndTheirPayloadKeptAsItWasWritten(String text, Frame expected) {
        // When
        Reading reading = reader.read(text);

        // Then
        assertThat(reading).isEqualTo(new Reading.Understood(expected));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                JACKSON_READS_LONGER_TEXTS_IN_CHUNKS - 40,
                JACKSON_READS_LONGER_TEXTS_IN_CHUNKS,
                JACKSON_READS_LONGER_TEXTS_IN_CHUNKS + 1,
                4 * JACKSON_READS_LONGER_TEXTS_IN_CHUNKS
            })
    void longPayloadsAreCutOutAtTheSameCharacters(int length) {
        // Given
        String before = "{\"pad\":\"" + "x".repeat(length - 30) + "\",\"end\":\"😀\"}";
        String spread = "{\"😀\":[" + "\"😀\", ".repeat(length / 6) + "{}] }";

        // When
        Reading first = reader.read("[2, \"😀\", \"A\", " + before + "]");
        Reading second = reader.read("[3, \"😀\"," + " ".repeat(length) + spread + " ] ");

        // Then
        assertThat(first).isEqualTo(new Reading.Understood(call("😀", before)));
        assertThat(second).isEqualTo(new Reading.Understood(new Frame.CallResult("😀", spread)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "hello",
                "\u0000",
                "\uFEFF[2,\"1\",\"A\",{}]",
                "\ud83d",
                "null",
                "2",
                "\"2\"",
                "{}",
                "{\"2\":[]}",
                "[",
                "[]",
                "[[2]]",
                "[null]",
                "[\"2\",\"1\",\"A\",{}]",
                "[2.0,\"1\",\"A\",{}]",
                "[02,\"1\",\"A\",{}]",
                "[-2,\"1\",\"A\",{}]",
                "[0,\"1\",\"A\",{}]",
                "[1,\"1\",\"A\",{}]",
                "[5,\"1\",\"A\",{}]",
                "[22,\"1\",\"A\",{}]",
                "[4294967298,\"1\",\"A\",{}]",
                "[99999999999999999999999999,\"1\",\"A\",{}]",
                "[2]",
                "[2,",
                "[2,\"1",
                "[2,1,\"A\",{}]",
                "[2,null,\"A\",{}]",
                "[2,[\"1\"],\"A\",{}]",
                "[3]",
                "[3,\"1\"]",
                "[3,\"1\",[]]",
                "[3,\"1\",\"\"]",
                "[3,\"1\",{},{}]",
                "[3,\"1\",{}]]",
                "[3,\"1\",{}][]",
                "[3,1,{}]",
                "[4]",
                "[4,\"1\"]",
                "[4,\"1\",5]",
                "[4,\"1\",null,\"D\",{}]",
                "[2,\"\\u0000\",\"A\",{}]",
                "[3,\"\\ud83d\",{}]",
                "[4,\"1\",\"C\\ude00\",\"D\",{}]",
                "[4,\"1\",\"C\",\"\\ud83dD\",{}]",
                "[4,\"1\",\"C\"",
                "[4,\"1\",\"C\",\"D\",{",
                "[4,\"1\",\"C\",\"D\",{}] x",
            })
    void whatCannotBeAnsweredSaysWhy(String text) {
        // When
        Reading reading = reader.read(text);

        // Then
        assertThat(reading)
                .asInstanceOf(InstanceOfAssertFactories.type(Reading.Unanswerable.class))
                .satisfies(unanswerable -> assertThat(unanswerable.reason()).startsWith("frame "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2,\"1\"]",
                "[2,\"1\"",
                "[2,\"1\",",
                "[2,\"1\",\"\\u0000\",{}]",
                "[2,\"1\",\"\\ud83d\",{}]",
                "[2,\"1\",5,{}]",
                "[2,\"1\",null,{}]",
                "[2,\"1\",{}]",
                "[2,\"1\",\"A\"]",
                "[2,\"1\",\"A\",]",
                "[2,\"1\",\"A\",[]]",
                "[2,\"1\",\"A\",\"{}\"]",
                "[2,\"1\",\"A\",5]",
                "[2,\"1\",\"A\",{}",
                "[2,\"1\",\"A\",{]",
                "[2,\"1\",\"A\",{\"a\":}]",
                "[2,\"1\",\"A\",{\"a\":NaN}]",
                "[2,\"1\",\"A\",{'a':1}]",
                "[2,\"1\",\"A\",{\"a\":\"\n\"}]",
                "[2,\"1\",\"A\",{},{}]",
                "[2,\"1\",\"A\",{},]",
                "[2,\"1\",\"A\",{}]]",
                "[2,\"1\",\"A\",{}] [3]",
                "[2,\"1\",\"A\",{}] x",
            })
    void callsWithABrokenEnvelopeAreRefusedUnderTheirMessageId(String text) {
        // When
        Reading reading = reader.read(text);

        // Then
        assertRefused(reading, "1");
    }

    @Test
    void messageIdsHaveOneTo36Characters() {
        // Given
        String tooLong = "i".repeat(37);

        // When
        Reading empty = reader.read("[2,\"\",\"A\",{}]");
        Reading longer = reader.read("[2,\"" + tooLong + "\",\"A\",{}]");

        // Then
        assertRefused(empty, "");
        assertRefused(longer, tooLong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void depthBombsAreRefused(String opening) {
        // When
        Reading nested = reader.read("[2,\"1\",\"A\",{\"a\":" + opening.repeat(30_000));
        Reading bare = reader.read(opening.repeat(30_000));

        // Then
        assertRefused(nested, "1");
        assertThat(bare).isInstanceOf(Reading.Unanswerable.class);
    }

    @Test
    void payloadsMayNestAsDeepAsTheCodecReads() {
        // Given
        String deep = "{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}";
        String deeper = "{\"a\":" + "[".repeat(32) + "]".repeat(32) + "}";

        // When
        Reading reading = reader.read("[2,\"1\",\"A\"," + deep + "]");
        Reading refused = reader.read("[2,\"1\",\"A\"," + deeper + "]");

        // Then
        assertThat(reading).isEqualTo(new Reading.Understood(call("1", deep)));
        assertRefused(refused, "1");
    }

    @Test
    void numbersOfThousandsOfDigitsAreRefused() {
        // When
        Reading payload = reader.read("[2,\"1\",\"A\",{\"a\":" + "9".repeat(60_000) + "}]");
        Reading type = reader.read("[" + "2".repeat(60_000) + ",\"1\",\"A\",{}]");

        // Then
        assertRefused(payload, "1");
        assertThat(type).isInstanceOf(Reading.Unanswerable.class);
    }

    private static void assertRefused(Reading reading, String messageId) {
        assertThat(reading).isInstanceOfSatisfying(Reading.Refused.class, refused -> {
            assertThat(refused.messageId()).isEqualTo(messageId);
            assertThat(refused.reason().code()).isEqualTo(CallErrorCode.FormationViolation);
            assertThat(refused.reason().description()).startsWith("frame ");
        });
    }

    private static Frame.Call call(String messageId, String payload) {
        return new Frame.Call(messageId, "A", payload);
    }
}
