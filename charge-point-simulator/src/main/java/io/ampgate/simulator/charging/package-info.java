/** Cars, their charging curves and what a meter shows of them. Pure: no clock, no socket. */
@NullMarked
package io.ampgate.simulator.charging;

import org.jspecify.annotations.NullMarked;
