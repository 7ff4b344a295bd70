/** Meter values: kept as sent, and what is derived from them. */
@NullMarked
package io.ampgate.transaction.metering;

import org.jspecify.annotations.NullMarked;
