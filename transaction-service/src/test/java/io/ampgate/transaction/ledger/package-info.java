/** Tests of this feature. */
@NullMarked
package io.ampgate.transaction.ledger;

import org.jspecify.annotations.NullMarked;
