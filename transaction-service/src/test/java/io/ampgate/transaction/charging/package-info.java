/** Tests of the rules and of the batches. */
@NullMarked
package io.ampgate.transaction.charging;

import org.jspecify.annotations.NullMarked;
