/** Who holds the connection of a charge point. */
@NullMarked
package io.ampgate.operations.connection;

import org.jspecify.annotations.NullMarked;
