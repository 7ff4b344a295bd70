package io.ampgate.ocpp.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ampgate.ocpp.message.RemoteStopTransaction;
import io.ampgate.ocpp.message.TriggerMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OcppIntegerTest {

    private final PayloadCodec codec = new PayloadCodec(UnknownFields.reject());

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-1, -1",
        "12.0, 12",
        "12.000000000000000000000, 12",
        "1e3, 1000",
        "1E+3, 1000",
        "1.5e1, 15",
        "1200e-2, 12",
        "0e999999999, 0",
        "2147483647, 2147483647",
        "2147483647.0, 2147483647",
        "-2147483648, -2147483648",
    })
    void numbersWithoutFractionAreIntegers(String number, int expected) {
        // When
        RemoteStopTransaction.Request request = codec.decode(RemoteStopTransaction.Request.class, payload(number));

        // Then
        assertThat(request.transactionId()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12.5",
                "1e-1",
                "\"12\"",
                "\"\"",
                "true",
                "{}",
                "[]",
                "[12]",
                "2147483648",
                "-2147483649",
                "2147483648.0",
                "99999999999999999999",
                "1e10",
                "1e999999999",
                "-1e999999999",
                "1e-999999999",
            })
    void everythingElseViolatesTheType(String value) {
        // When
        CallErrorException refusal = refusalOf(payload(value));

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.TypeConstraintViolation);
        assertThat(refusal.description()).startsWith("transactionId ").hasSizeLessThan(255);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e9999999999", "1e-9999999999", "NaN", "012", "+1", "0x10", ".5", "1."})
    void whatIsNoJsonNumberIsRefused(String value) {
        // When
        CallErrorException refusal = refusalOf(payload(value));

        // Then
        assertThat(refusal.code()).isIn(CallErrorCode.FormationViolation, CallErrorCode.TypeConstraintViolation);
    }

    @Test
    void absentIsAnErrorOnlyWhereTheIntegerIsRequired() {
        // When
        CallErrorException refusal = refusalOf(payload("null"));
        TriggerMessage.Request optional =
                codec.decode(TriggerMessage.Request.class, "{\"requestedMessage\":\"Heartbeat\",\"connectorId\":null}");

        // Then
        assertThat(refusal.code()).isEqualTo(CallErrorCode.OccurenceConstraintViolation);
        assertThat(refusal.description()).isEqualTo("transactionId is required but missing");
        assertThat(optional.connectorId()).isNull();
    }

    private CallErrorException refusalOf(String payload) {
        return assertThatExceptionOfType(CallErrorException.class)
                .isThrownBy(() -> codec.decode(RemoteStopTransaction.Request.class, payload))
                .actual();
    }

    private static String payload(String transactionId) {
        return "{\"transactionId\":" + transactionId + "}";
    }
}
