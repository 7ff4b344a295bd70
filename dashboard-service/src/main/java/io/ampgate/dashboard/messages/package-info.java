/** The message history: every CALL with its answer, kept for some weeks and searchable. */
@NullMarked
package io.ampgate.dashboard.messages;

import org.jspecify.annotations.NullMarked;
