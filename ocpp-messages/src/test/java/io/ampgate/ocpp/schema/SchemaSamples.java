package io.ampgate.ocpp.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Map;

/** JSON made from a schema: what a charge point or another central system might send. */
final class SchemaSamples {

    /** As many as the largest enumeration has values, so that each value is in one of the variants. */
    static final int VARIANTS = 22;

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SchemaSamples() {}

    /** Every property, texts at their maximum length, two elements per list; enumerations take turns by variant. */
    static JsonNode full(JsonNode schema, int variant) {
        return sample(schema, variant, false);
    }

    /** Nothing but required properties, one element per list. */
    static JsonNode minimal(JsonNode schema) {
        return sample(schema, 0, true);
    }

    private static JsonNode sample(JsonNode schema, int variant, boolean minimal) {
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, variant, minimal);
            case "array" -> array(schema, variant, minimal);
            case "integer" -> NODES.numberNode(7 + variant);
            case "number" -> NODES.numberNode(new BigDecimal("8.1"));
            case "boolean" -> NODES.booleanNode(variant % 2 == 0);
            case "string" -> text(schema, variant);
            default -> throw new IllegalArgumentException("unexpected schema " + schema);
        };
    }

    private static ObjectNode object(JsonNode schema, int variant, boolean minimal) {
        ObjectNode object = NODES.objectNode();
        for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
            if (!minimal || isRequired(schema, property.getKey())) {
                object.set(property.getKey(), sample(property.getValue(), variant, minimal));
            }
        }
        return object;
    }

    private static ArrayNode array(JsonNode schema, int variant, boolean minimal) {
        ArrayNode array = NODES.arrayNode().add(sample(schema.path("items"), variant, minimal));
        return minimal ? array : array.add(sample(schema.path("items"), variant + 1, false));
    }

    private static JsonNode text(JsonNode schema, int variant) {
        JsonNode values = schema.path("enum");
        if (!values.isEmpty()) {
            return values.get(variant % values.size());
        }
        if (schema.path("format").asText().equals("date-time")) {
            return NODES.textNode("2026-01-31T23:59:%02d.123Z".formatted(variant));
        }
        if (schema.path("format").asText().equals("uri")) {
            return NODES.textNode("ftp://files.example/" + variant);
        }
        return NODES.textNode("x".repeat(schema.path("maxLength").asInt(1000)));
    }

    static boolean isRequired(JsonNode schema, String property) {
        return schema.path("required")
                .valueStream()
                .anyMatch(name -> name.asText().equals(property));
    }
}
