/** Tests of the local stack. */
@NullMarked
package io.ampgate.localstack;

import org.jspecify.annotations.NullMarked;
