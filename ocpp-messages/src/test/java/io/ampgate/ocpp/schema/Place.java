package io.ampgate.ocpp.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One value inside a sample, with the schema that it must fit. The path is spelled as error texts spell it
 * ({@code meterValue[0].timestamp}), the pointer as JSON Pointer does.
 */
record Place(String path, String pointer, JsonNode schema, boolean required) {

    /** The payload itself and every value in it. */
    static List<Place> in(JsonNode schema, JsonNode sample) {
        List<Place> places = new ArrayList<>();
        new Place("", "", schema, true).collect(sample, places);
        return places;
    }

    private void collect(JsonNode sample, List<Place> places) {
        places.add(this);
        JsonNode here = sample.at(pointer);
        for (Map.Entry<String, JsonNode> property : here.properties()) {
            String name = property.getKey();
            boolean isRequired = SchemaSamples.isRequired(schema, name);
            new Place(
                            child(name),
                            pointer + "/" + name,
                            schema.path("properties").path(name),
                            isRequired)
                    .collect(sample, places);
        }
        for (int i = 0; here.isArray() && i < here.size(); i++) {
            new Place(path + "[" + i + "]", pointer + "/" + i, schema.path("items"), false).collect(sample, places);
        }
    }

    /** The path of a field of the object that stands here. */
    String child(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }

    boolean isPayload() {
        return pointer.isEmpty();
    }

    boolean isObject() {
        return schema.path("type").asText().equals("object");
    }

    /** A copy of the sample without the value here. */
    JsonNode removedFrom(JsonNode sample) {
        JsonNode copy = sample.deepCopy();
        ((ObjectNode) parentIn(copy)).remove(lastStep());
        return copy;
    }

    /** A copy of the sample with another value here. */
    JsonNode replacedIn(JsonNode sample, JsonNode value) {
        JsonNode copy = sample.deepCopy();
        if (parentIn(copy) instanceof ArrayNode array) {
            array.set(Integer.parseInt(lastStep()), value);
        } else {
            ((ObjectNode) parentIn(copy)).set(lastStep(), value);
        }
        return copy;
    }

    private JsonNode parentIn(JsonNode tree) {
        return tree.at(pointer.substring(0, pointer.lastIndexOf('/')));
    }

    private String lastStep() {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
