/** Tests of this feature. */
@NullMarked
package io.ampgate.transaction.metering;

import org.jspecify.annotations.NullMarked;
