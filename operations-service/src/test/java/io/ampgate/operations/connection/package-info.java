/** Tests of the package of the same name. */
@NullMarked
package io.ampgate.operations.connection;

import org.jspecify.annotations.NullMarked;
