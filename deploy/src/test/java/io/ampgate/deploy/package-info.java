/** Checks of the files that deploy Ampgate. */
@NullMarked
package io.ampgate.deploy;

import org.jspecify.annotations.NullMarked;
