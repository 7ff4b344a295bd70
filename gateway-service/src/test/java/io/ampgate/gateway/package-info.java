/** The gateway on real Kafka, with a charge point and the services played by the tests. */
@NullMarked
package io.ampgate.gateway;

import org.jspecify.annotations.NullMarked;
