/** Tests of the local stack. */
@NullMarked
package io.ampgate.localstack.testing;

import org.jspecify.annotations.NullMarked;
