package io.ampgate.operations.command;

import io.ampgate.ocpp.message.Action;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The JSON schema of a request, as the official ones describe it. */
final class ActionSchema {

    private ActionSchema() {}

    static Map<String, Object> of(Action action, List<ActionField> fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "http://json-schema.org/draft-07/schema#");
        schema.put("title", action.name() + "Request");
        schema.putAll(object(fields));
        return schema;
    }

    private static Map<String, Object> object(List<ActionField> fields) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        fields.forEach(field -> properties.put(field.name(), property(field)));
        schema.put("properties", properties);
        schema.put("additionalProperties", false);
        List<String> required = fields.stream()
                .filter(ActionField::required)
                .map(ActionField::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        return schema;
    }

    private static Map<String, Object> property(ActionField field) {
        if (field.type() != ActionField.Type.list) {
            return described(value(field.type(), field), field);
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "array");
        schema.put("items", value(Objects.requireNonNull(field.items()), field));
        if (field.required()) {
            schema.put("minItems", 1);
        }
        return described(schema, field);
    }

    private static Map<String, Object> value(ActionField.Type type, ActionField field) {
        return switch (type) {
            case integer -> schema("integer");
            case decimal -> with(schema("number"), "multipleOf", 0.1);
            case bool -> schema("boolean");
            case dateTime -> with(schema("string"), "format", "date-time");
            case enumeration -> with(schema("string"), "enum", field.values());
            case string ->
                field.maxLength() == null ? schema("string") : with(schema("string"), "maxLength", field.maxLength());
            case object -> object(field.fields());
            case list -> throw new IllegalStateException("OCPP 1.6 has no list of lists: " + field.name());
        };
    }

    private static Map<String, Object> described(Map<String, Object> schema, ActionField field) {
        return with(schema, "description", field.description());
    }

    private static Map<String, Object> schema(String type) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", type);
        return schema;
    }

    private static Map<String, Object> with(Map<String, Object> schema, String key, Object value) {
        schema.put(key, value);
        return schema;
    }
}
