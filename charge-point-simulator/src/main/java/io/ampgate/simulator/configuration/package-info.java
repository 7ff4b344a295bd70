/** The configuration keys of a charge point (OCPP 1.6 section 9). */
@NullMarked
package io.ampgate.simulator.configuration;

import org.jspecify.annotations.NullMarked;
