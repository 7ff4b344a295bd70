/** The command that simulates charge points. */
@NullMarked
package io.ampgate.simulator;

import org.jspecify.annotations.NullMarked;
