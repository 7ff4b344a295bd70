package io.ampgate.ocpp.schema;

import io.ampgate.ocpp.message.Action;
import java.util.Arrays;
import java.util.stream.Stream;

/** The request or the response of an action, named like its schema file. */
record MessageHalf(String schemaName, Class<?> type) {

    static Stream<MessageHalf> all() {
        return Arrays.stream(Action.values())
                .flatMap(action -> Stream.of(
                        new MessageHalf(action.name(), action.requestType()),
                        new MessageHalf(action.name() + "Response", action.responseType())));
    }

    @Override
    public String toString() {
        return schemaName;
    }
}
