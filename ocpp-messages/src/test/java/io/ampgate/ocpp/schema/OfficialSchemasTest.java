package io.ampgate.ocpp.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ampgate.ocpp.codec.PayloadCodec;
import io.ampgate.ocpp.codec.UnknownFields;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record of every action against its official schema, from record to JSON and from JSON to record. */
class OfficialSchemasTest {

    private final PayloadCodec codec = new PayloadCodec(UnknownFields.reject());
    private final JsonMapper mapper = new JsonMapper();

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void fullRecordsEncodeToValidJson(MessageHalf half) {
        for (int variant = 0; variant < SchemaSamples.VARIANTS; variant++) {
            // Given
            Object message = RecordSamples.full(half.type(), variant);

            // When
            String json = codec.encode(message);

            // Then
            assertThat(OfficialSchemas.errors(half, withoutHertz(half, json)))
                    .as(json)
                    .isEmpty();
            assertThat((Object) codec.decode(half.type(), json)).isEqualTo(message);
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void minimalRecordsEncodeToValidJson(MessageHalf half) {
        // Given
        Object message = RecordSamples.minimal(half.type());

        // When
        String json = codec.encode(message);

        // Then
        assertThat(OfficialSchemas.errors(half, json)).as(json).isEmpty();
        assertThat((Object) codec.decode(half.type(), json)).isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void everythingThatTheSchemaAllowsSurvivesTheRoundTrip(MessageHalf half) throws IOException {
        for (int variant = 0; variant < SchemaSamples.VARIANTS; variant++) {
            // Given
            JsonNode sample = SchemaSamples.full(OfficialSchemas.tree(half), variant);
            assertThat(OfficialSchemas.errors(half, sample.toString())).isEmpty();

            // When
            String encoded = codec.encode(codec.decode(half.type(), sample.toString()));

            // Then
            assertThat(mapper.readTree(encoded)).isEqualTo(mapper.readTree(sample.toString()));
        }
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void requiredFieldsAreEnough(MessageHalf half) throws IOException {
        // Given
        JsonNode sample = SchemaSamples.minimal(OfficialSchemas.tree(half));
        assertThat(OfficialSchemas.errors(half, sample.toString())).isEmpty();

        // When
        String encoded = codec.encode(codec.decode(half.type(), sample.toString()));

        // Then
        assertThat(mapper.readTree(encoded)).isEqualTo(mapper.readTree(sample.toString()));
    }

    /** Section 7.31 gives every frequency the unit Hertz; of the schemas, only that of MeterValues knows it. */
    private static String withoutHertz(MessageHalf half, String json) {
        return half.schemaName().equals("StopTransaction") ? json.replace("\"Hertz\"", "\"Percent\"") : json;
    }

    @ParameterizedTest
    @MethodSource("io.ampgate.ocpp.schema.MessageHalf#all")
    void noEnumerationHasMoreValuesThanTheVariantsShow(MessageHalf half) {
        // Given
        JsonNode schema = OfficialSchemas.tree(half);

        // When
        List<JsonNode> enumerations = schema.findValues("enum");

        // Then
        assertThat(enumerations).allSatisfy(values -> assertThat(values.size()).isBetween(1, SchemaSamples.VARIANTS));
    }
}
