/** A central system that does what a test tells it. */
@NullMarked
package io.ampgate.simulator.centralsystem;

import org.jspecify.annotations.NullMarked;
