/** Kafka, PostgreSQL and the services on one machine, without containers. */
@NullMarked
package io.ampgate.localstack;

import org.jspecify.annotations.NullMarked;
