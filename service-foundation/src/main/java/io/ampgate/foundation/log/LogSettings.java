package io.ampgate.foundation.log;

import io.smallrye.config.ConfigMapping;

/** How log lines look. */
@ConfigMapping(prefix = "ampgate.log")
interface LogSettings {

    /** Lines on the console are JSON objects; otherwise they are for the eyes of a person. On in production. */
    boolean json();
}
