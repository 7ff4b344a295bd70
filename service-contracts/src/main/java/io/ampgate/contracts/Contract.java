package io.ampgate.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A value on a topic. Fields are only ever added; a change that readers must know raises the version. */
public interface Contract {

    @JsonProperty("v")
    default int version() {
        return 1;
    }
}
