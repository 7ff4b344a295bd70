/** Tests. */
@NullMarked
package io.ampgate.dashboard.origin;

import org.jspecify.annotations.NullMarked;
