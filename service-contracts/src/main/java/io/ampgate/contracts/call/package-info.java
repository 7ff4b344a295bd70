/** CALLs of charge points on their way to the service that answers them. */
@NullMarked
package io.ampgate.contracts.call;

import org.jspecify.annotations.NullMarked;
