/** A charge point that does what a test tells it, frame by frame if need be. */
@NullMarked
package io.ampgate.simulator.script;

import org.jspecify.annotations.NullMarked;
