/** Tests of what travels between services. */
@NullMarked
package io.ampgate.contracts;

import org.jspecify.annotations.NullMarked;
