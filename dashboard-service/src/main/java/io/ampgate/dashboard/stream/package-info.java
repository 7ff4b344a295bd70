/** The live stream: what happens, as server-sent events, with a short memory so that a break loses nothing. */
@NullMarked
package io.ampgate.dashboard.stream;

import org.jspecify.annotations.NullMarked;
