package io.ampgate.operations.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.ampgate.ocpp.codec.OcppJson;
import io.ampgate.ocpp.message.Action;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An action that can be sent to charge points, read from its record: the forms of the user interface are made of it, so
 * that a new action needs no new form.
 */
record ActionDescription(
        String action,
        String description,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<ActionField> fields,
        @Schema(type = SchemaType.OBJECT) Map<String, Object> schema) {

    private static final ActionTexts TEXTS = new ActionTexts();

    static List<ActionDescription> all() {
        return Arrays.stream(Action.values())
                .filter(Action::isFromCentralSystem)
                .map(ActionDescription::of)
                .toList();
    }

    private static ActionDescription of(Action action) {
        List<ActionField> fields = fields(action.requestType(), action.name());
        return new ActionDescription(
                action.name(), TEXTS.meaning(action.name()), fields, ActionSchema.of(action, fields));
    }

    private static List<ActionField> fields(Class<?> type, String owner) {
        return Arrays.stream(type.getRecordComponents())
                .map(component -> field(component, owner))
                .toList();
    }

    private static ActionField field(RecordComponent component, String owner) {
        String key = owner + "." + component.getName();
        Class<?> raw = component.getType();
        Class<?> element = raw == List.class ? element(component) : raw;
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class) || TEXTS.isOptional(key);
        return new ActionField(
                component.getName(),
                raw == List.class ? ActionField.Type.list : type(raw),
                !optional,
                TEXTS.maxLength(key),
                values(element),
                raw == List.class ? type(element) : null,
                element.isRecord() ? fields(element, element.getSimpleName()) : List.of(),
                TEXTS.meaning(key));
    }

    private static Class<?> element(RecordComponent list) {
        return (Class<?>) ((ParameterizedType) list.getGenericType()).getActualTypeArguments()[0];
    }

    private static ActionField.Type type(Class<?> type) {
        if (type.isEnum()) {
            return ActionField.Type.enumeration;
        }
        if (type.isRecord()) {
            return ActionField.Type.object;
        }
        return Map.of(
                        int.class, ActionField.Type.integer,
                        Integer.class, ActionField.Type.integer,
                        boolean.class, ActionField.Type.bool,
                        BigDecimal.class, ActionField.Type.decimal,
                        Instant.class, ActionField.Type.dateTime)
                .getOrDefault(type, ActionField.Type.string);
    }

    private static List<String> values(Class<?> type) {
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> OcppJson.wireName((Enum<?>) constant))
                        .toList()
                : List.of();
    }
}
