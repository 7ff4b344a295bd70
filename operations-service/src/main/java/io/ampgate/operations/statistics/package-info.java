/** Counts for the overview. */
@NullMarked
package io.ampgate.operations.statistics;

import org.jspecify.annotations.NullMarked;
