/** The whole system as its users meet it: packaged services, simulated and foreign charge points, a real browser. */
@NullMarked
package io.ampgate.endtoend;

import org.jspecify.annotations.NullMarked;
