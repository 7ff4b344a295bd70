/** Tests of the package of the same name. */
@NullMarked
package io.ampgate.operations.chargepoint;

import org.jspecify.annotations.NullMarked;
