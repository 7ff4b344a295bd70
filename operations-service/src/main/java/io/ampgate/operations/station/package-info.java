/** The CALLs of charge points that are not about charging. */
@NullMarked
package io.ampgate.operations.station;

import org.jspecify.annotations.NullMarked;
