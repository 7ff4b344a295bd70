/** Tests. */
@NullMarked
package io.ampgate.dashboard.messages;

import org.jspecify.annotations.NullMarked;
