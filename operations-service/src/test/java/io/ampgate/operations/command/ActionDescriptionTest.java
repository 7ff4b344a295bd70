package io.ampgate.operations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import io.ampgate.ocpp.message.Action;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActionDescriptionTest {

    private static final PayloadCodec CODEC = new PayloadCodec(UnknownFields.reject());

    @Test
    void describesEveryActionOfTheCentralSystem() {
        // When
        List<ActionDescription> all = ActionDescription.all();

        // Then
        assertThat(all)
                .extracting(ActionDescription::action)
                .containsExactly(
                        "CancelReservation",
                        "CertificateSigned",
                        "ChangeAvailability",
                        "ChangeConfiguration",
                        "ClearCache",
                        "ClearChargingProfile",
                        "DataTransfer",
                        "DeleteCertificate",
                        "ExtendedTriggerMessage",
                        "GetCompositeSchedule",
                        "GetConfiguration",
                        "GetDiagnostics",
                        "GetInstalledCertificateIds",
                        "GetLocalListVersion",
                        "GetLog",
                        "InstallCertificate",
                        "RemoteStartTransaction",
                        "RemoteStopTransaction",
                        "ReserveNow",
                        "Reset",
                        "SendLocalList",
                        "SetChargingProfile",
                        "SignedUpdateFirmware",
                        "TriggerMessage",
                        "UnlockConnector",
                        "UpdateFirmware");
    }

    @Test
    void derivesTypesAndWordsFromTheRecord() {
        // When
        ActionDescription change = description("ChangeAvailability");

        // Then
        assertThat(change.fields())
                .satisfiesExactly(
                        connector -> {
                            assertThat(connector.type()).isEqualTo(ActionField.Type.integer);
                            assertThat(connector.required()).isTrue();
                        },
                        type -> assertThat(type.values()).containsExactly("Inoperative", "Operative"));
        assertThat(change.schema()).containsEntry("required", List.of("connectorId", "type"));
    }

    @Test
    void saysWhichListsMayBeAbsent() {
        // When
        Map<String, Object> list = description("SendLocalList").schema();
        Map<String, Object> configuration = description("GetConfiguration").schema();

        // Then
        assertThat(list).containsEntry("required", List.of("listVersion", "updateType"));
        assertThat(configuration).doesNotContainKey("required");
    }

    static Stream<Arguments> lengths() {
        return ActionDescription.all().stream()
                .flatMap(action -> action.fields().stream()
                        .filter(field -> field.maxLength() != null)
                        .map(field -> Arguments.of(action.action(), field)));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void saysTheLengthThatTheRecordChecks(String action, ActionField field) {
        // Given
        int length = field.maxLength() == null ? 0 : field.maxLength();

        // Then
        assertThatThrownBy(() -> decode(action, field, "x".repeat(length + 1)))
                .isInstanceOfSatisfying(
                        CallErrorException.class,
                        refused -> assertThat(refused.description())
                                .startsWith(field.name())
                                .contains("at most " + length));
        assertThat(decode(action, field, "x".repeat(length))).isNotNull();
    }

    @Test
    void saysWhichFieldsAreRequired() {
        // Given
        for (ActionDescription action : ActionDescription.all()) {
            boolean anyRequired = action.fields().stream().anyMatch(ActionField::required);

            // Then
            if (anyRequired) {
                assertThatThrownBy(() -> CODEC.centralSystemRequest(Action.valueOf(action.action()), "{}"))
                        .isInstanceOf(CallErrorException.class)
                        .hasMessageContaining("required");
            } else {
                assertThat(CODEC.centralSystemRequest(Action.valueOf(action.action()), "{}"))
                        .isNotNull();
            }
        }
    }

    private static Object decode(String action, ActionField field, String text) {
        Object value = field.type() == ActionField.Type.list ? List.of(text) : text;
        Map<String, Object> request = new HashMap<>();
        description(action).fields().stream()
                .filter(ActionField::required)
                .forEach(required -> request.put(required.name(), sample(required)));
        request.put(field.name(), value);
        return CODEC.centralSystemRequest(Action.valueOf(action), CODEC.encode(request));
    }

    private static Object sample(ActionField field) {
        return switch (field.type()) {
            case integer -> 1;
            case decimal -> 1.5;
            case string -> "x";
            case bool -> true;
            case dateTime -> "2026-01-01T00:00:00Z";
            case enumeration -> field.values().getFirst();
            case object ->
                field.fields().stream()
                        .filter(ActionField::required)
                        .collect(Collectors.toMap(ActionField::name, ActionDescriptionTest::sample));
            case list -> List.of();
        };
    }

    private static ActionDescription description(String action) {
        return ActionDescription.all().stream()
                .filter(each -> each.action().equals(action))
                .findFirst()
                .orElseThrow();
    }
}
