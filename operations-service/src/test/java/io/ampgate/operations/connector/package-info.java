/** Tests of the package of the same name. */
@NullMarked
package io.ampgate.operations.connector;

import org.jspecify.annotations.NullMarked;
