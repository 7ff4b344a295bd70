/** Tests of the package of the same name. */
@NullMarked
package io.ampgate.operations.command;

import org.jspecify.annotations.NullMarked;
