/** Tests. */
@NullMarked
package io.ampgate.dashboard.stream;

import org.jspecify.annotations.NullMarked;
