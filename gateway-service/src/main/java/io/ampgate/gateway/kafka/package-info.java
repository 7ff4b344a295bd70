/** Producing and reading records where the gateway differs from the other services. */
@NullMarked
package io.ampgate.gateway.kafka;

import org.jspecify.annotations.NullMarked;
