/** Tests of the call contract. */
@NullMarked
package io.ampgate.contracts.call;

import org.jspecify.annotations.NullMarked;
