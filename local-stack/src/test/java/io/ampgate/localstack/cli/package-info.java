/** Tests of the local stack. */
@NullMarked
package io.ampgate.localstack.cli;

import org.jspecify.annotations.NullMarked;
