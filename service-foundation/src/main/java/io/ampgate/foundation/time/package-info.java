/** The clock that everything asks. */
@NullMarked
package io.ampgate.foundation.time;

import org.jspecify.annotations.NullMarked;
