package io.ampgate.ocpp.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.ampgate.ocpp.codec.CallErrorCode;
import io.ampgate.ocpp.codec.CallErrorException;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of each official schema, broken once: the right error code, and a text that begins with the path. */
class SchemaViolationsTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final PayloadCodec strict = new PayloadCodec(UnknownFields.reject());

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void missingRequiredFieldsViolateTheOccurrence(MessageHalf half) {
        JsonNode sample = sample(half);
        for (Place place : places(half).filter(Place::required).toList()) {
            // Given
            JsonNode broken = place.removedFrom(sample);

            // When
            CallErrorException refusal = refusalOf(half, broken.toString());

            // Then
            assertThat(refusal.code()).isEqualTo(CallErrorCode.OccurenceConstraintViolation);
            assertThat(refusal.description()).isEqualTo(place.path() + " is required but missing");
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void valuesOfAnotherTypeViolateTheType(MessageHalf half) {
        JsonNode sample = sample(half);
        for (Place place : places(half).toList()) {
            for (JsonNode wrong : valuesOfOtherTypes(place.schema())) {
                // Given
                JsonNode broken = place.replacedIn(sample, wrong);

                // When
                CallErrorException refusal = refusalOf(half, broken.toString());

                // Then
                assertThat(refusal.code()).as(broken.toString()).isEqualTo(CallErrorCode.TypeConstraintViolation);
                assertThat(refusal.description()).startsWith(place.path() + " ");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void textsThatAreTooLongViolateTheProperty(MessageHalf half) {
        JsonNode sample = sample(half);
        for (Place place : places(half).toList()) {
            int maximum = place.schema().path("maxLength").asInt(0);
            if (maximum > 0) {
                // Given
                JsonNode broken = place.replacedIn(sample, NODES.textNode("x".repeat(maximum + 1)));

                // When
                CallErrorException refusal = refusalOf(half, broken.toString());

                // Then
                assertThat(refusal.code()).isEqualTo(CallErrorCode.PropertyConstraintViolation);
                assertThat(refusal.description())
                        .isEqualTo(place.path() + " has " + (maximum + 1) + " characters, at most " + maximum
                                + " are allowed");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void wordsOutsideAnEnumerationViolateTheProperty(MessageHalf half) {
        JsonNode sample = sample(half);
        for (Place place : places(half).toList()) {
            for (JsonNode allowed : place.schema().path("enum")) {
                for (String word : List.of("", "0", allowed.asText() + "x")) {
                    // Given
                    JsonNode broken = place.replacedIn(sample, NODES.textNode(word));

                    // When
                    CallErrorException refusal = refusalOf(half, broken.toString());

                    // Then
                    assertThat(refusal.code())
                            .as(broken.toString())
                            .isEqualTo(CallErrorCode.PropertyConstraintViolation);
                    assertThat(refusal.description())
                            .startsWith(place.path() + " is '" + word + "', allowed are ")
                            .contains(allowed.asText());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void unknownFieldsAreReportedByTheirPathAndIgnored(MessageHalf half) {
        JsonNode sample = sample(half);
        for (Place place : places(half, sample).filter(Place::isObject).toList()) {
            for (JsonNode value : anyValues()) {
                for (JsonNode extended : extended(sample, place, value)) {
                    // Given
                    List<String> reported = new ArrayList<>();
                    PayloadCodec lenient = new PayloadCodec(reported::add);

                    // When
                    Object message = lenient.decode(half.type(), extended.toString());

                    // Then
                    assertThat(reported).as(extended.toString()).containsExactly(place.child("vendorField"));
                    assertThat(message).isEqualTo(strict.decode(half.type(), sample.toString()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void strictReadersRefuseUnknownFields(MessageHalf half) {
        JsonNode sample = sample(half);
        for (Place place : places(half, sample).filter(Place::isObject).toList()) {
            for (JsonNode extended : extended(sample, place, NODES.numberNode(1))) {
                // Given
                String payload = extended.toString();

                // When
                CallErrorException refusal = refusalOf(half, payload);

                // Then
                assertThat(refusal.code()).isEqualTo(CallErrorCode.FormationViolation);
                assertThat(refusal.description())
                        .isEqualTo(place.child("vendorField") + " is not a field that OCPP 1.6 defines here");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void payloadsThatAreNoObjectViolateTheFormation(MessageHalf half) {
        for (String payload : List.of("[]", "[{}]", "\"text\"", "\"\"", "5", "1.5", "true", "null", "", " ")) {
            // When
            CallErrorException refusal = refusalOf(half, payload);

            // Then
            assertThat(refusal.code()).as(payload).isEqualTo(CallErrorCode.FormationViolation);
            assertThat(refusal.description()).startsWith("payload is not ");
        }
    }

    private static JsonNode sample(MessageHalf half) {
        return SchemaSamples.full(OfficialSchemas.tree(half), 1);
    }

    private static Stream<Place> places(MessageHalf half) {
        return places(half, sample(half)).filter(place -> !place.isPayload());
    }

    private static Stream<Place> places(MessageHalf half, JsonNode sample) {
        return Place.in(OfficialSchemas.tree(half), sample).stream();
    }

    private CallErrorException refusalOf(MessageHalf half, String payload) {
        return assertThatExceptionOfType(CallErrorException.class)
                .as(payload)
                .isThrownBy(() -> strict.decode(half.type(), payload))
                .actual();
    }

    private static List<JsonNode> valuesOfOtherTypes(JsonNode schema) {
        String type = schema.path("type").asText();
        return anyValues().stream()
                .filter(value -> !switch (value.getNodeType()) {
                    case STRING -> type.equals("string");
                    case OBJECT -> type.equals("object");
                    case ARRAY -> type.equals("array");
                    case BOOLEAN -> type.equals("boolean");
                    default -> type.equals("number") || (type.equals("integer") && value.isInt());
                })
                .toList();
    }

    private static List<JsonNode> anyValues() {
        return List.of(
                NODES.textNode("12"),
                NODES.textNode(""),
                NODES.textNode("true"),
                NODES.numberNode(12),
                NODES.numberNode(12.5),
                NODES.booleanNode(true),
                NODES.objectNode(),
                NODES.objectNode().set("inner", NODES.arrayNode().add(1)),
                NODES.arrayNode(),
                NODES.arrayNode().add("12"));
    }

    /** The field in front of the known ones, and behind them. */
    private static List<JsonNode> extended(JsonNode sample, Place place, JsonNode value) {
        ObjectNode object = (ObjectNode) sample.at(place.pointer());
        ObjectNode first = NODES.objectNode();
        first.set("vendorField", value);
        first.setAll(object);
        ObjectNode last = object.deepCopy();
        last.set("vendorField", value);
        return Stream.of(first, last)
                .map(extended -> place.isPayload() ? extended : place.replacedIn(sample, extended))
                .toList();
    }
}
