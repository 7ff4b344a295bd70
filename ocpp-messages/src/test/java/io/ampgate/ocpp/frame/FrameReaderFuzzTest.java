package io.ampgate.ocpp.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.message.Action;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Frames changed at random, always the same way: reading never throws, and what it passes on is what it promises. */
class FrameReaderFuzzTest {

    private static final int MUTATIONS = 200_000;
    private static final List<String> FRAMES = List.of(
            "[2,\"1\",\"Heartbeat\",{}]",
            "[2,\"2\",\"Authorize\",{\"idTag\":\"ÄÖ😀\"}]",
            "[2,\"3\",\"BootNotification\",{\"chargePointVendor\":\"V\",\"chargePointModel\":\"M\",\"x\":{\"y\":[1]}}]",
            "[2,\"4\",\"StatusNotification\",{\"connectorId\":1,\"errorCode\":\"NoError\",\"status\":\"Charging\"}]",
            "[2,\"5\",\"StartTransaction\",{\"connectorId\":1,\"idTag\":\"A\",\"meterStart\":1e1,\"timestamp\":\"2026-01-31T23:59:59.1+01:00\"}]",
            "[2,\"6\",\"MeterValues\",{\"connectorId\":1,\"meterValue\":[{\"timestamp\":\"2026-01-31T23:59:59Z\",\"sampledValue\":[{\"value\":\"1.5\",\"unit\":\"kWh\"},{\"value\":\"2\"}]}]}]",
            "[2,\"7\",\"GetConfiguration\",{\"key\":[\"A\",\"B\"]}]",
            "[3,\"8\",{\"status\":\"Accepted\"}]",
            "[4,\"9\",\"GenericError\",\"text\",{\"a\":[null,true]}]");
    private static final List<String> PIECES = List.of(
            "[",
            "]",
            "{",
            "}",
            ",",
            ":",
            "\"",
            "\\",
            "\\u00",
            "null",
            "true",
            "{}",
            "[]",
            "0",
            "-",
            "1e999999999",
            ".5",
            "99999999999999999999",
            " ",
            "\n",
            "\u0000",
            "😀",
            "\ud83d",
            "\"a\":",
            "\"value\"",
            "2026-",
            "T24:00",
            "/*");

    private final FrameReader reader = new FrameReader();
    private final PayloadCodec codec = new PayloadCodec(UnknownFields.ignore());
    private final JsonMapper mapper = new JsonMapper();
    private final Random random = new Random(16);

    @Test
    void readingNeverThrowsAndPayloadsAreObjects() throws JsonProcessingException {
        // Given
        Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);

        // When
        for (int i = 0; i < MUTATIONS; i++) {
            String text = mutated(FRAMES.get(random.nextInt(FRAMES.size())));
            outcomes.merge(outcomeOf(text), 1, Integer::sum);
        }

        // Then
        assertThat(outcomes).containsOnlyKeys(Outcome.values());
        assertThat(outcomes.values()).allSatisfy(count -> assertThat(count).isGreaterThan(1000));
    }

    private enum Outcome {
        UNANSWERABLE,
        REFUSED,
        UNDERSTOOD,
        DECODED,
        VIOLATING
    }

    private Outcome outcomeOf(String text) throws JsonProcessingException {
        return switch (reader.read(text)) {
            case Reading.Unanswerable _ -> Outcome.UNANSWERABLE;
            case Reading.Refused _ -> Outcome.REFUSED;
            case Reading.Understood understood ->
                switch (understood.frame()) {
                    case Frame.Call call -> decoded(call);
                    case Frame.CallResult result -> understood(result.payload());
                    case Frame.CallError error -> understood(error.errorDetails());
                };
        };
    }

    private Outcome decoded(Frame.Call call) throws JsonProcessingException {
        Outcome understood = understood(call.payload());
        try {
            return Action.named(call.action())
                    .map(action -> codec.decode(action.requestType(), call.payload()))
                    .map(codec::encode)
                    .map(_ -> Outcome.DECODED)
                    .orElse(understood);
        } catch (CallErrorException expected) {
            assertThat(expected.description()).isNotBlank();
            return Outcome.VIOLATING;
        }
    }

    private Outcome understood(String payload) throws JsonProcessingException {
        assertThat(mapper.readTree(payload).isObject()).as(payload).isTrue();
        return Outcome.UNDERSTOOD;
    }

    private String mutated(String frame) {
        StringBuilder text = new StringBuilder(frame);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = random.nextInt(text.length() + 1);
            int until = Math.min(text.length(), at + random.nextInt(4));
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, until);
                case 2 -> text.replace(at, until, PIECES.get(random.nextInt(PIECES.size())));
                default -> text.insert(at, text.substring(at, until));
            }
        }
        return text.toString();
    }
}
