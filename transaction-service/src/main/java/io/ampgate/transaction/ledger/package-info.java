/** Transactions as operators see them, and what did not fit. */
@NullMarked
package io.ampgate.transaction.ledger;

import org.jspecify.annotations.NullMarked;
