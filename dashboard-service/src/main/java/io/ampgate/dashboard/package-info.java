/** The single origin for operators: message history, live stream, web UI, and the way to the other services. */
@NullMarked
package io.ampgate.dashboard;

import org.jspecify.annotations.NullMarked;
