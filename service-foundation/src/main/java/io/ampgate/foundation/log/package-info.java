/** Log lines as JSON in production: a constant message, and keys that can be searched. */
@NullMarked
package io.ampgate.foundation.log;

import org.jspecify.annotations.NullMarked;
