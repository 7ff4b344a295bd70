package io.ampgate.foundation.web;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in a body Jackson stopped, such as {@code request.key[2]}. */
final class JsonFieldPath {

    private JsonFieldPath() {}

    static String of(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference reference : e.getPath()) {
            if (reference.getFieldName() == null) {
                path.append('[').append(reference.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(reference.getFieldName());
            }
        }
        return path.isEmpty() ? "body" : path.toString();
    }
}
