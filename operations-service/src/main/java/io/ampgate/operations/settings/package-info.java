/** What operators set for all charge points. */
@NullMarked
package io.ampgate.operations.settings;

import org.jspecify.annotations.NullMarked;
