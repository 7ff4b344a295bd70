/** Tests of the local stack. */
@NullMarked
package io.ampgate.localstack.process;

import org.jspecify.annotations.NullMarked;
