/** The service on real Kafka and PostgreSQL, with gateways and charge points played by the tests. */
@NullMarked
package io.ampgate.operations;

import org.jspecify.annotations.NullMarked;
