/** Tests of the package of the same name. */
@NullMarked
package io.ampgate.operations.configuration;

import org.jspecify.annotations.NullMarked;
