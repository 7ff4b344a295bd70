/** Tests of this feature. */
@NullMarked
package io.ampgate.transaction.authorization;

import org.jspecify.annotations.NullMarked;
