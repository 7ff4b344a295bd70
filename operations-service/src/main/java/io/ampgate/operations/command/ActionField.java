package io.ampgate.operations.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a request, as a form shows it.
 *
 * @param values of an enum
 * @param fields of an object, or of the objects in a list
 * @param items the type of the elements of a list
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record ActionField(
        String name,
        Type type,
        @JsonInclude(JsonInclude.Include.ALWAYS) boolean required,
        @Nullable Integer maxLength,
        List<String> values,
        @Nullable Type items,
        List<ActionField> fields,
        String description) {

    /** What may stand in the field. */
    enum Type {
        integer,
        decimal,
        string,
        @JsonProperty("boolean")
        bool,
        dateTime,
        @JsonProperty("enum")
        enumeration,
        object,
        list
    }
}
