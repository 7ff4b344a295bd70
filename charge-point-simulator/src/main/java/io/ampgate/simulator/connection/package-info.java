/** One OCPP-J connection from the charge point's side: typed calls, one in flight, and answers to commands. */
@NullMarked
package io.ampgate.simulator.connection;

import org.jspecify.annotations.NullMarked;
