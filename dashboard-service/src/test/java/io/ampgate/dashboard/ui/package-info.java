/** Tests. */
@NullMarked
package io.ampgate.dashboard.ui;

import org.jspecify.annotations.NullMarked;
