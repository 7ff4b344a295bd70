/** Tests of what the calls of charge points change. */
@NullMarked
package io.ampgate.operations.station;

import org.jspecify.annotations.NullMarked;
