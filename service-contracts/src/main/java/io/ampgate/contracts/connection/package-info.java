/** Who holds a charge point's connection, and who was refused one. */
@NullMarked
package io.ampgate.contracts.connection;

import org.jspecify.annotations.NullMarked;
