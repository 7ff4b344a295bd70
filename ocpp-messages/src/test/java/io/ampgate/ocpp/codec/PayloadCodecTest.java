package io.ampgate.ocpp.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ampgate.ocpp.message.Action;
import io.ampgate.ocpp.message.Authorize;
import io.ampgate.ocpp.message.ChangeAvailability;
import io.ampgate.ocpp.message.GetConfiguration;
import io.ampgate.ocpp.message.GetDiagnostics;
import io.ampgate.ocpp.message.Heartbeat;
import io.ampgate.ocpp.message.MeterValues;
import io.ampgate.ocpp.message.RemoteStartTransaction;
import io.ampgate.ocpp.message.StartTransaction;
import io.ampgate.ocpp.message.StopTransaction;
import io.ampgate.ocpp.type.MeterValue;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the schemas do not say: nulls, broken JSON, bombs, limits of the specification's text. */
class PayloadCodecTest {

    private static final String METER_VALUE =
            "{\"timestamp\":\"2026-01-31T23:59:59Z\",\"sampledValue\":[{\"value\":\"1\"},{\"value\":\"2\"},%s]}";
    private static final String SCHEDULE =
            "{\"idTag\":\"A\",\"chargingProfile\":{\"chargingProfileId\":1,\"stackLevel\":0,"
                    + "\"chargingProfilePurpose\":\"TxProfile\",\"chargingProfileKind\":\"Relative\",\"chargingSchedule\":"
                    + "{\"chargingRateUnit\":\"A\",\"chargingSchedulePeriod\":[{\"startPeriod\":0,\"limit\":%s}]}}}";

    private final PayloadCodec codec = new PayloadCodec(UnknownFields.ignore());

    @Test
    void requestsComeOutAsTheRecordsOfTheirAction() {
        // When
        Object heartbeat = codec.chargePointRequest(Action.Heartbeat, "{}");
        Object change =
                codec.centralSystemRequest(Action.ChangeAvailability, "{\"connectorId\":0,\"type\":\"Operative\"}");

        // Then
        assertThat(heartbeat).isEqualTo(new Heartbeat.Request());
        assertThat(change).isEqualTo(new ChangeAvailability.Request(0, ChangeAvailability.AvailabilityType.Operative));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|meterValue[1].sampledValue[2].value is required but missing",
                "{\"value\":1}|meterValue[1].sampledValue[2].value is not a text",
                "null|meterValue[1].sampledValue[2] is null",
                "7|meterValue[1].sampledValue[2] is not an object",
                "{\"value\":\"1\",\"phase\":\"L4\"}|meterValue[1].sampledValue[2].phase is 'L4', allowed are L1, L2, L3, N, L1-N, L2-N, L3-N, L1-L2, L2-L3, L3-L1",
            })
    void errorsNameTheWholePath(String sampledValue, String expected) {
        // Given
        String payload = "{\"connectorId\":1,\"meterValue\":[" + METER_VALUE.formatted("{\"value\":\"3\"}") + ","
                + METER_VALUE.formatted(sampledValue) + "]}";

        // When
        CallErrorException refusal = refusalOf(MeterValues.Request.class, payload);

        // Then
        assertThat(refusal.description()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "files.example/firmware, location is no absolute URI; one begins with a scheme such as https:",
        "http://files example, location is no URI: Illegal character in authority",
    })
    void locationsAreAbsoluteUris(String location, String expected) {
        // Given
        String payload = "{\"location\":\"" + location + "\"}";

        // When
        CallErrorException refusal = refusalOf(GetDiagnostics.Request.class, payload);

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.PropertyConstraintViolation);
        assertThat(refusal.description()).startsWith(expected);
    }

    @Test
    void unknownFieldsAreReportedWherePartsOfTheirObjectWereReadAhead() {
        // Given
        List<String> reported = new ArrayList<>();
        String sampledValue = "{\"a\":{\"value\":\"no\"},\"value\":\"3\",\"b\":[[1]],\"context\":\"Trigger\",\"c\":1}";
        String payload = "{\"x\":[],\"meterValue\":[" + METER_VALUE.formatted(sampledValue)
                + "],\"y\":{\"z\":{}},\"connectorId\":1,\"w\":null}";

        // When
        MeterValues.Request request = new PayloadCodec(reported::add).decode(MeterValues.Request.class, payload);

        // Then
        assertThat(reported)
                .containsExactlyInAnyOrder(
                        "x",
                        "y",
                        "w",
                        "meterValue[0].sampledValue[2].a",
                        "meterValue[0].sampledValue[2].b",
                        "meterValue[0].sampledValue[2].c");
        assertThat(request.meterValue().getFirst().sampledValue()).hasSize(3);
    }

    @Test
    void nullIsAbsence() {
        // Given
        String optional = "{\"transactionId\":1,\"meterStop\":2,\"timestamp\":\"2026-01-31T23:59:59Z\",\"idTag\":null,"
                + "\"reason\":null,\"transactionData\":null}";

        // When
        StopTransaction.Request request = codec.decode(StopTransaction.Request.class, optional);
        CallErrorException refusal = refusalOf(Authorize.Request.class, "{\"idTag\":null}");

        // Then
        assertThat(request.idTag()).isNull();
        assertThat(request.transactionData()).isEmpty();
        assertThat(request.effectiveReason()).isEqualTo(StopTransaction.Reason.Local);
        assertThat(refusal.code()).isEqualTo(CallErrorCode.OccurenceConstraintViolation);
    }

    @Test
    void onlyStopTransactionMayCarryMeterValuesWithoutAnyValue() {
        // Given
        String empty = "{\"timestamp\":\"2026-01-31T23:59:59Z\",\"sampledValue\":[]}";

        // When
        StopTransaction.Request stop = codec.decode(
                StopTransaction.Request.class,
                "{\"transactionId\":1,\"meterStop\":2,\"timestamp\":\"2026-01-31T23:59:59Z\",\"transactionData\":["
                        + empty + "]}");
        CallErrorException refusal =
                refusalOf(MeterValues.Request.class, "{\"connectorId\":1,\"meterValue\":[" + empty + "]}");

        // Then
        assertThat(stop.transactionData()).extracting(MeterValue::sampledValue).containsExactly(List.of());
        assertThat(codec.encode(stop)).contains("\"sampledValue\":[]");
        assertThat(refusal.description())
                .isEqualTo("meterValue[0].sampledValue is empty, at least one element is required");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"connectorId\":0,\"idTag\":\"A\",\"meterStart\":0,\"timestamp\":\"2026-01-31T23:59:59Z\"}|connectorId is 0, at least 1 is allowed",
                "{\"connectorId\":1,\"idTag\":\"A\",\"meterStart\":0,\"timestamp\":\"yesterday\"}|timestamp is not a date and time such as 2026-01-31T23:59:59Z: 'yesterday'",
            })
    void errorsSayWhatWouldBeRight(String payload, String expected) {
        // When
        CallErrorException refusal = refusalOf(StartTransaction.Request.class, payload);

        // Then
        assertThat(refusal.description()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"idTag\"",
                "{\"idTag\":\"A\"",
                "{\"idTag\":\"A\",}",
                "{\"idTag\":\"A\"}}",
                "{\"idTag\":\"A\"}{}",
                "{'idTag':'A'}",
                "{\"idTag\":A}",
                "{\"idTag\":\"A\nB\"}",
                "{\"idTag\":\"\\x\"}",
                "{\"idTag\":01}",
                "{\"idTag\":\"A\",\"idTag\":\"B\"}",
                "{\"idTag\":\"A\",\"x\":{\"a\":[}}",
            })
    void brokenJsonViolatesTheFormation(String payload) {
        // When
        CallErrorException refusal = refusalOf(Authorize.Request.class, payload);

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.FormationViolation);
        assertThat(refusal.description()).startsWith("payload is not ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"idTag\":\"A\",}|Unexpected character ('}' (code 125)): was expecting double-quote to start field name (at character 13)",
                "{\"idTag\":\"A\"|Unexpected end-of-input: expected close marker for Object (at character 12)",
                "{\"a\":1,\"a\":2}|Duplicate field 'a' (at character 10)",
            })
    void errorsSayWhereTheJsonIsBroken(String payload, String expected) {
        // When
        CallErrorException refusal = refusalOf(Authorize.Request.class, payload);

        // Then
        assertThat(refusal.description()).isEqualTo("payload is not valid JSON: " + expected);
    }

    @Test
    void foreignTextInErrorsIsShort() {
        // Given
        String name = "n".repeat(30_000);

        // When
        CallErrorException duplicate = refusalOf(Authorize.Request.class, "{\"" + name + "\":1,\"" + name + "\":1}");
        CallErrorException word = refusalOf(Heartbeat.Response.class, "{\"currentTime\":\"" + name + "\"}");

        // Then
        assertThat(duplicate.description()).hasSizeLessThan(255);
        assertThat(word.description()).hasSizeLessThan(255);
    }

    @Test
    void brokenJsonDeepInsideIsNoTypeViolation() {
        // Given
        String payload = "{\"connectorId\":1,\"meterValue\":[" + METER_VALUE.formatted("{\"value\":\"3\"") + "]}";

        // When
        CallErrorException refusal = refusalOf(MeterValues.Request.class, payload);

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.FormationViolation);
    }

    @Test
    void nestingHasALimitEvenInFieldsThatAreIgnored() {
        // Given
        String deep = "{\"idTag\":\"A\",\"x\":" + "[".repeat(20_000) + "]".repeat(20_000) + "}";

        // When
        CallErrorException refusal = refusalOf(Authorize.Request.class, deep);

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.FormationViolation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "16", "16.0", "6.5", "-1.1", "1.50", "1e3", "11000.0"})
    void limitsHaveAtMostOneDigitBehindThePoint(String limit) {
        // When
        RemoteStartTransaction.Request request =
                codec.decode(RemoteStartTransaction.Request.class, SCHEDULE.formatted(limit));

        // Then
        assertThat(codec.encode(request)).doesNotContainIgnoringCase("e3").contains("\"limit\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.25", "0.01", "1e-999999999", "1e999999999", "-1e999999999", "1e13"})
    void otherLimitsAndBombsAreRefusedCheaply(String limit) {
        // When
        CallErrorException refusal = refusalOf(RemoteStartTransaction.Request.class, SCHEDULE.formatted(limit));

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.PropertyConstraintViolation);
        assertThat(refusal.description())
                .startsWith("chargingProfile.chargingSchedule.chargingSchedulePeriod[0].limit is ")
                .hasSizeLessThan(255);
    }

    @Test
    void numbersOfThousandsOfDigitsAreRefused() {
        // Given
        String payload = "{\"idTag\":\"A\",\"x\":" + "9".repeat(5000) + "}";

        // When
        CallErrorException refusal = refusalOf(Authorize.Request.class, payload);

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.FormationViolation);
    }

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        // Given
        String twenty = "😀".repeat(20);

        // When
        Authorize.Request request = codec.decode(Authorize.Request.class, "{\"idTag\":\"" + twenty + "\"}");
        CallErrorException refusal = refusalOf(Authorize.Request.class, "{\"idTag\":\"" + twenty + "😀\"}");

        // Then
        assertThat(request.idTag()).isEqualTo(twenty);
        assertThat(refusal.description()).isEqualTo("idTag has 21 characters, at most 20 are allowed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "A\\u0000B", "\\ud83d", "\\ude00\\ud83d", "A\\ud83dB"})
    void textsThatCannotBeStoredAreRefused(String text) {
        // When
        CallErrorException idTag = refusalOf(Authorize.Request.class, "{\"idTag\":\"" + text + "\"}");
        CallErrorException key = refusalOf(GetConfiguration.Request.class, "{\"key\":[\"A\",\"" + text + "\"]}");
        CallErrorException time = refusalOf(Heartbeat.Response.class, "{\"currentTime\":\"" + text + "\"}");

        // Then
        assertThat(idTag.code()).isEqualTo(CallErrorCode.PropertyConstraintViolation);
        assertThat(idTag.description()).isEqualTo("idTag contains U+0000 or half a surrogate pair");
        assertThat(key.description()).isEqualTo("key[1] contains U+0000 or half a surrogate pair");
        assertThat(time.description()).matches(UnicodeText::isSound).contains("?");
    }

    @Test
    void spacesAroundAnEnumerationsWordAreForgiven() {
        // When
        ChangeAvailability.Request request =
                codec.decode(ChangeAvailability.Request.class, "{\"connectorId\":1,\"type\":\" Operative \"}");

        // Then
        assertThat(request.type()).isEqualTo(ChangeAvailability.AvailabilityType.Operative);
    }

    @Test
    void listsOfKeysAreCheckedElementByElement() {
        // When
        CallErrorException tooLong =
                refusalOf(GetConfiguration.Request.class, "{\"key\":[\"A\",\"" + "k".repeat(51) + "\"]}");
        CallErrorException notText = refusalOf(GetConfiguration.Request.class, "{\"key\":[\"A\",5]}");
        CallErrorException absent = refusalOf(GetConfiguration.Request.class, "{\"key\":[\"A\",null]}");

        // Then
        assertThat(tooLong.description()).isEqualTo("key[1] has 51 characters, at most 50 are allowed");
        assertThat(notText.description()).isEqualTo("key[1] is not a text");
        assertThat(absent.description()).isEqualTo("key[1] is null");
    }

    private CallErrorException refusalOf(Class<?> type, String payload) {
        return assertThatExceptionOfType(CallErrorException.class)
                .isThrownBy(() -> codec.decode(type, payload))
                .actual();
    }
}
