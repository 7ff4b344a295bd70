/** Charge points as operators register and see them. */
@NullMarked
package io.ampgate.operations.chargepoint;

import org.jspecify.annotations.NullMarked;
