/** Connectors, their current status and what it was before. */
@NullMarked
package io.ampgate.operations.connector;

import org.jspecify.annotations.NullMarked;
