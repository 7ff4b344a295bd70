/** The configuration keys of charge points as they were last known. */
@NullMarked
package io.ampgate.operations.configuration;

import org.jspecify.annotations.NullMarked;
