/** Tests of the log lines. */
@NullMarked
package io.ampgate.foundation.log;

import org.jspecify.annotations.NullMarked;
