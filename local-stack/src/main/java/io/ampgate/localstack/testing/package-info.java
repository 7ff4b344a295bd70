/** Real Kafka and PostgreSQL for the tests of one service. */
@NullMarked
package io.ampgate.localstack.testing;

import org.jspecify.annotations.NullMarked;
