/** A charge point that behaves by itself as the specification asks. */
@NullMarked
package io.ampgate.simulator.chargepoint;

import org.jspecify.annotations.NullMarked;
