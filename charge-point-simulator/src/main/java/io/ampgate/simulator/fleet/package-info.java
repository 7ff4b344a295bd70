/** Many charge points in one process, and the drivers who use them. */
@NullMarked
package io.ampgate.simulator.fleet;

import org.jspecify.annotations.NullMarked;
